package pressmark.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which kinds of rules part the articles of a file: learned from its lines one after the other, so
/// that no more than a few of them need be at hand.
final class RuleKinds {
  /// The line a rule may underline, the one above that, the rule, and the one below.
  private static final int RECENT = 4;

  private static final class Kind {
    private long followed;
    private long heads;
  }

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final List<Kind> open = new ArrayList<>();
  private final List<Line> recent = new ArrayList<>();
  private Optional<Boolean> headed = Optional.empty();
  private boolean ruled;
  private boolean firm;

  static RuleKinds of(List<Line> lines) {
    var kinds = new RuleKinds();
    lines.forEach(kinds::next);
    kinds.end();
    return kinds;
  }

  /// Takes the next line of the file.
  void next(Line line) {
    recent.add(line);
    if (recent.size() > RECENT) {
      recent.removeFirst();
    }
    if (ruled) {
      rule(recent.size() - 2);
    }
    if (!line.blank() && (headed.isEmpty() || !open.isEmpty())) {
      boolean begins = Separators.begins(line);
      headed = headed.or(() -> Optional.of(begins));
      for (var kind : open) {
        kind.followed++;
        kind.heads += begins ? 1 : 0;
      }
      open.clear();
    }
    boolean parts = Separators.firm(line);
    firm |= parts;
    ruled = !parts && Separators.rule(line.text());
  }

  /// Takes the end of the file.
  void end() {
    if (ruled) {
      rule(recent.size() - 1);
      ruled = false;
    }
  }

  private void rule(int at) {
    if (!Separators.underline(recent, at)) {
      var kind = Separators.kind(recent.get(at).text());
      open.add(kinds.computeIfAbsent(kind, _ -> new Kind()));
    }
  }

  /// The kinds that part articles.
  Set<String> parting() {
    return kinds.keySet().stream().filter(this::parts).collect(Collectors.toUnmodifiableSet());
  }

  /// Whether there are lines that part articles, other than at the foot of one.
  boolean any() {
    return firm || !parting().isEmpty();
  }

  /// Asterisks and tildes also part the sections of one article: they part articles when what
  /// follows them looks like the beginning of one.
  private boolean parts(String name) {
    boolean soft = "*~#•+".indexOf(name.charAt(0)) >= 0;
    boolean spaced = name.endsWith("s");
    if (!soft && !spaced) {
      return true;
    }
    var kind = kinds.getOrDefault(name, new Kind());
    return kind.followed == 0
        || kind.heads * 2 >= kind.followed
        || (!headed.orElse(false) && !spaced && kinds.size() == 1);
  }
}
