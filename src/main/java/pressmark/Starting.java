package pressmark;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import pressmark.web.Server;

/// A server that begins to listen while its archive is opened: each takes half the time of a start.
/// It is closed here when the archive cannot be opened.
final class Starting implements AutoCloseable {
  private final CompletableFuture<Server.Holdings> opened = new CompletableFuture<>();
  private final FutureTask<Server> listening;

  private Starting(Server.Settings settings, Clock clock) {
    listening =
        new FutureTask<>(() -> {
          var server = new Server(settings, clock, opened);
          server.start();
          return server;
        });
  }

  static Starting of(Server.Settings settings, Clock clock) {
    var starting = new Starting(settings, clock);
    Thread.ofPlatform().name("starting").start(starting.listening);
    return starting;
  }

  /// The server, once it listens, with its archive.
  ///
  /// @throws pressmark.web.PortTaken when another program listens there
  Server server(Server.Holdings holdings) throws IOException {
    opened.complete(holdings);
    try {
      return listening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException trouble) {
        throw trouble;
      }
      throw new IllegalStateException("the server cannot start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The start was interrupted.", e);
    }
  }

  @Override
  public void close() {
    opened.cancel(false);
    try {
      listening.get().close();
    } catch (ExecutionException _) {
      // It never listened, and that was said to who asked for it.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
