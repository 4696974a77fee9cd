package pressmark.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import pressmark.index.Hit;
import pressmark.web.format.ListFormat;

/// A file that is sent while it is made. Nothing is sent before its first article is there, so that
/// what fails until then can still be answered as any failure is.
final class Download {
  private static final int BUFFER = 16_384;

  private final Context context;
  private final ListFormat format;
  private @Nullable Writer writer;
  private boolean lost;

  Download(Context context, ListFormat format) {
    this.context = context;
    this.format = format;
  }

  void add(Hit hit) throws IOException {
    send(format.entry(hit));
  }

  private void send(String text) throws IOException {
    try {
      begun().write(text);
    } catch (IOException e) {
      lost = true;
      throw e;
    }
  }

  private Writer begun() throws IOException {
    var begun = writer;
    if (begun == null) {
      begun = new BufferedWriter(new OutputStreamWriter(context.outputStream(), UTF_8), BUFFER);
      writer = begun;
      begun.write(format.head());
    }
    return begun;
  }

  void end() throws IOException {
    try {
      begun().flush();
    } catch (IOException e) {
      lost = true;
      throw e;
    }
  }

  /// A reader who has gone away is no failure. Half a file must not look like a whole one: where
  /// one was begun, the connection is broken off.
  void fail(IOException failure) throws IOException {
    if (!lost) {
      breakOff();
      throw failure;
    }
  }

  void fail(RuntimeException failure) {
    breakOff();
    throw failure;
  }

  private void breakOff() {
    if (writer != null) {
      ServletContextRequest.getServletContextRequest(context.req())
          .getConnectionMetaData()
          .getConnection()
          .close();
    }
  }
}
