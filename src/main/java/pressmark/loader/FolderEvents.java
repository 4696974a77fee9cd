package pressmark.loader;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/// Where something happened in a folder, told as it happens.
interface FolderEvents extends AutoCloseable {
  /// Stands for the whole folder among names: anything in it may have changed.
  String ANYTHING = "";

  /// Waits for something to happen, for this long at most.
  ///
  /// @return names of files and folders where something happened; empty when nothing did
  /// @throws IOException when this way of noticing does not work, now or any longer
  Set<String> await(Duration atMost) throws IOException;

  /// Ends it; a thread that waits comes back at once.
  @Override
  void close();
}
