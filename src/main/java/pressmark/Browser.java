package pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The browser of whoever sits before this computer, as its system opens one. The JDK can do it too,
/// with the whole of its windows and fonts.
///
/// @param command what the address is given to
record Browser(List<String> command) {
  Browser {
    command = List.copyOf(command);
  }

  /// That of the system the program runs on.
  static Browser ofThisSystem() {
    return of(System.getProperty("os.name", ""));
  }

  /// That of a system.
  ///
  /// @param system its name, as `os.name` says it
  static Browser of(String system) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new Browser(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
  }

  /// Opens an address. It does not wait for the browser; when there is none, a sentence says so.
  void open(String address, PrintWriter out) {
    var whole = Stream.concat(command.stream(), Stream.of(address)).toList();
    try {
      var opening =
          new ProcessBuilder(whole)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      var _ = opening.onExit().thenAccept(ended -> say(ended.exitValue(), address, out));
    } catch (IOException _) {
      say(1, address, out);
    }
  }

  private static void say(int code, String address, PrintWriter out) {
    if (code != 0) {
      out.println("No browser could be opened here; the archive is at %s.".formatted(address));
    }
  }
}
