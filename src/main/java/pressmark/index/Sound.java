package pressmark.index;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens what seems sound, and finds another way where it is not after all.
final class Sound {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);

  interface Opening {
    Generation of(Path folder) throws IOException;
  }

  private Sound() {}

  /// Opens a generation that seemed sound; where what is in it cannot be read after all, a new one.
  static Generation whole(Path folder, Generations generations, Opening opening)
      throws IOException {
    try {
      return opening.of(folder);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The index cannot be read; it is built again.", e);
      var begun = opening.of(generations.begin());
      Generations.delete(folder);
      return begun;
    }
  }

  static Generation old(Path folder, Generation otherwise) {
    try {
      return Generation.read(folder);
    } catch (IOException | RuntimeException _) {
      LOG.warn("The old index cannot serve while the new one is built.");
      return otherwise;
    }
  }
}
