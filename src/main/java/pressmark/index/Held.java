package pressmark.index;

import java.io.Closeable;
import java.io.IOException;

/// A state of the archive, kept from being closed until it is let go.
record Held(Snapshots states, Snapshot snapshot) implements Closeable {
  @Override
  public void close() throws IOException {
    states.release(snapshot);
  }
}
