package pressmark.query;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The notices of one query, each once, not more and not longer than a reader would read.
final class Notices {
  private static final int MOST = 8;
  private static final int SHOWN = 60;
  private final Set<Notice> notices = new LinkedHashSet<>();

  /// @param key the sentence
  /// @param typed what stands in it
  void add(String key, Object... typed) {
    if (notices.size() < MOST) {
      var shown = Arrays.stream(typed).map(Notices::shown).toArray();
      notices.add(Notice.of(key, shown));
    }
  }

  private static Object shown(Object typed) {
    if (!(typed instanceof String text) || text.length() <= SHOWN) {
      return typed;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "…";
  }

  List<Notice> list() {
    return List.copyOf(notices);
  }
}
