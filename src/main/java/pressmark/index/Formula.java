package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import pressmark.index.proximity.Pattern;

/// Patterns joined by *and* and *or*.
sealed interface Formula {
  record One(Pattern pattern) implements Formula {}

  record All(List<Formula> parts) implements Formula {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Some(List<Formula> parts) implements Formula {
    public Some {
      parts = List.copyOf(parts);
    }
  }

  /// Any of the parts; those that are single patterns are one pattern together.
  static Formula any(List<Formula> parts) {
    var single = new ArrayList<Pattern>();
    var others = new ArrayList<Formula>();
    for (var part : parts) {
      switch (part) {
        case One(var pattern) -> single.add(pattern);
        case All _, Some _ -> others.add(part);
      }
    }
    if (!single.isEmpty()) {
      others.addFirst(one(single));
    }
    return others.size() == 1 ? others.getFirst() : new Some(others);
  }

  private static Formula one(List<Pattern> alternatives) {
    return new One(
        alternatives.size() == 1 ? alternatives.getFirst() : new Pattern.Any(alternatives));
  }

  /// The same as alternatives all of which must have something that fits, for counting: *or* inside
  /// of *and*.
  ///
  /// @param most how many are made at most
  default List<Pattern> counted(int most) {
    return switch (this) {
      case One(var pattern) -> List.of(pattern);
      case All(var parts) ->
          parts.stream().flatMap(part -> part.counted(most).stream()).limit(most).toList();
      case Some(var parts) -> {
        List<List<Pattern>> chosen = List.of(List.of());
        for (var part : parts) {
          var more = new ArrayList<List<Pattern>>();
          for (var one : chosen) {
            for (var pattern : part.counted(most)) {
              var longer = new ArrayList<>(one);
              longer.add(pattern);
              more.add(longer);
            }
          }
          chosen = more.subList(0, Math.min(most, more.size()));
        }
        yield chosen.stream().<Pattern>map(Pattern.Any::new).toList();
      }
    };
  }
}
