package pressmark.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;

/// Which of the indexes on disk is to be written to, and which serves meanwhile.
///
/// @param written the newest one that this program made; absent when one has to be begun
/// @param serving an older one that serves until the written one is complete
/// @param useless what nobody will need again
/// @param reasons why an index was not taken, in words
record Choice(
    Optional<Path> written, Optional<Path> serving, List<Path> useless, List<String> reasons) {
  Choice {
    useless = List.copyOf(useless);
    reasons = List.copyOf(reasons);
  }

  static Choice of(Generations generations, MadeBy maker) throws IOException {
    Optional<Path> written = Optional.empty();
    Optional<Path> serving = Optional.empty();
    boolean complete = false;
    var useless = new ArrayList<Path>();
    var reasons = new ArrayList<String>();
    for (int number : generations.numbers()) {
      var path = generations.path(number);
      switch (Soundness.of(path)) {
        case Soundness.Empty() -> useless.add(path);
        case Soundness.Damaged(var reason) -> {
          reasons.add("The index was damaged: " + reason + ".");
          useless.add(path);
        }
        case Soundness.Sound sound -> {
          if (written.isEmpty() && sound.maker().equals(maker)) {
            written = Optional.of(path);
            complete = sound.complete();
          } else if (!complete && serving.isEmpty() && serves(sound)) {
            serving = Optional.of(path);
            reasons.add("The index was made otherwise: " + maker.difference(sound.maker()) + ".");
          } else {
            useless.add(path);
          }
        }
      }
    }
    return new Choice(written, serving, useless, reasons);
  }

  private static boolean serves(Soundness.Sound sound) {
    return sound.complete() && sound.maker().readable();
  }

  /// The newest index that can be read, best one that is complete.
  static Optional<Path> readable(Generations generations) throws IOException {
    Optional<Path> incomplete = Optional.empty();
    for (int number : generations.numbers()) {
      var path = generations.path(number);
      if (Soundness.of(path) instanceof Soundness.Sound sound && sound.maker().readable()) {
        if (sound.complete()) {
          return Optional.of(path);
        }
        incomplete = incomplete.or(() -> Optional.of(path));
      }
    }
    return incomplete;
  }

  /// Says what is done, when it is anything unusual.
  void say(Logger log) {
    reasons.forEach(log::warn);
    if (reasons.isEmpty()) {
      return;
    }
    var begun =
        written.isPresent() ? "is being built again, from where that stopped" : "is built again";
    log.warn("The index {}{}.", begun, serving.isPresent() ? "; the old one serves meanwhile" : "");
  }
}
