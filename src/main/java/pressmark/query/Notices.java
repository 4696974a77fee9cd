package pressmark.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The notices of one query, each once, not more than a reader would read.
final class Notices {
  private static final int MOST = 8;
  private final Set<Notice> notices = new LinkedHashSet<>();

  void add(String sentence) {
    if (notices.size() < MOST) {
      notices.add(new Notice(sentence));
    }
  }

  List<Notice> list() {
    return List.copyOf(notices);
  }
}
