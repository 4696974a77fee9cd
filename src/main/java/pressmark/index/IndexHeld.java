package pressmark.index;

import java.io.IOException;

/// Another process writes to the index. The message is a sentence that names it.
public final class IndexHeld extends IOException {
  private static final long serialVersionUID = 1;

  IndexHeld(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
