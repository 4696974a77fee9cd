package pressmark.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Asks a service, and takes the time.
record Client(Service service) {
  /// How long each of the addresses took, in milliseconds.
  Figures each(List<String> addresses, boolean compressed) throws IOException {
    var took = new ArrayList<Double>();
    for (var address : addresses) {
      long start = System.nanoTime();
      if (compressed) {
        service.getCompressed(address);
      } else {
        service.get(address);
      }
      took.add((System.nanoTime() - start) / 1e6);
    }
    return Figures.of(took);
  }

  /// How many are answered a second when so many clients ask at once.
  ///
  /// @param addresses shared out among the clients
  double rate(List<String> addresses, int clients) throws IOException {
    var work = new ArrayList<Callable<Figures>>();
    for (int client = 0; client < clients; client++) {
      int from = client * addresses.size() / clients;
      int to = (client + 1) * addresses.size() / clients;
      work.add(() -> each(addresses.subList(from, to), false));
    }
    try (var pool = Executors.newFixedThreadPool(clients)) {
      long start = System.nanoTime();
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
      return addresses.size() / ((System.nanoTime() - start) / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException("a client failed", e);
    }
  }
}
