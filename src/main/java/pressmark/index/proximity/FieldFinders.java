package pressmark.index.proximity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;

/// Makes the finders of a pattern for one field of one segment.
///
/// @param offsets whether places as characters are asked for too
record FieldFinders(LeafReader reader, String field, Bounds bounds, boolean offsets) {
  static FieldFinders of(LeafReader reader, String field, boolean offsets) throws IOException {
    return new FieldFinders(reader, field, Bounds.of(reader, field), offsets);
  }

  /// Empty when nothing in the field can fit.
  Optional<Finder> finder(Pattern pattern) throws IOException {
    return switch (pattern) {
      case Pattern.Words(var zone, _) when !zone.fields().contains(field) -> Optional.empty();
      case Pattern.Words words -> words(words);
      case Pattern.Any(var parts) -> any(parts);
      case Pattern.Pair(var left, var right, var closeness) -> {
        var one = finder(left);
        var other = one.isPresent() ? finder(right) : Optional.<Finder>empty();
        yield one.isPresent() && other.isPresent()
            ? Optional.of(new Pairs(one.get(), other.get(), closeness, bounds))
            : Optional.empty();
      }
    };
  }

  private Optional<Finder> words(Pattern.Words words) throws IOException {
    var places = new ArrayList<TermPlaces>();
    for (var terms : words.terms()) {
      var found = TermPlaces.of(reader, field, terms, offsets);
      if (found.nowhere()) {
        return Optional.empty();
      }
      places.add(found);
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new SideBySide(places, bounds, words.zone().lead()));
  }

  private Optional<Finder> any(List<Pattern> parts) throws IOException {
    var found = new ArrayList<Finder>();
    for (var part : parts) {
      finder(part).ifPresent(found::add);
    }
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(found.getFirst());
      default -> Optional.of(new Alternatives(found));
    };
  }
}
