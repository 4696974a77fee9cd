package pressmark.index;

import java.io.IOException;

/// Takes the articles of a list one after the other.
@FunctionalInterface
public interface Receiver {
  /// Takes the next one, which comes without matches and excerpts.
  void receive(Hit hit) throws IOException;
}
