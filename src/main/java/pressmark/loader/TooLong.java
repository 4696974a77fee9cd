package pressmark.loader;

import java.io.IOException;

/// There is no line that parts articles within as much as may be read at once.
final class TooLong extends IOException {
  private static final long serialVersionUID = 1;

  TooLong() {
    super("there is no line that parts its articles");
  }
}
