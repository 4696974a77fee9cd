package pressmark.web;

import java.io.IOException;

/// Another program listens on the port the server was to use. Its message is a sentence to show.
public final class PortTaken extends IOException {
  private static final long serialVersionUID = 1;

  PortTaken(String host, int port, Occupant occupant, Throwable cause) {
    super("Port %d of %s is taken by %s.".formatted(port, host, occupant.words()), cause);
  }
}
