package pressmark;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where the program's words go: a terminal with a person before it, or a file or another program.
final class Terminal {
  private Terminal() {}

  static boolean attached() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /// A writer that gives a terminal the characters it knows, and anything else UTF-8.
  static PrintWriter writer(PrintStream stream) {
    var charset = attached() ? stream.charset() : StandardCharsets.UTF_8;
    return new PrintWriter(stream, true, charset);
  }
}
