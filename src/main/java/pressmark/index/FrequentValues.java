package pressmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import pressmark.query.Facet;
import pressmark.query.Field;

/// The values that most articles of one state of the archive have, with their words, to be suggested.
/// Safe for many threads.
final class FrequentValues {
  /// Of more values the rarest are not suggested.
  private static final int MOST = 5_000;

  private final Function<String, List<String>> words;
  private volatile Known known = new Known(Optional.empty(), Map.of());

  /// @param words the words of a text, folded
  FrequentValues(Function<String, List<String>> words) {
    this.words = words;
  }

  private record Known(Optional<Overview> overview, Map<Facet, List<Value>> values) {}

  private record Value(String text, List<String> words) {
    boolean fits(List<String> whole, String begun) {
      return words.containsAll(whole) && words.stream().anyMatch(word -> word.startsWith(begun));
    }
  }

  /// Values of a field with all whole words and one that begins so, those of most articles first;
  /// none of a field whose values are no names.
  List<String> of(Snapshot archive, Field field, List<String> whole, String begun)
      throws IOException {
    var facet = facet(field);
    return facet.isEmpty()
        ? List.of()
        : values(archive, facet.get()).stream()
            .filter(value -> value.fits(whole, begun))
            .map(Value::text)
            .toList();
  }

  private static Optional<Facet> facet(Field field) {
    return switch (field) {
      case PUBLICATION -> Optional.of(Facet.PUBLICATION);
      case BYLINE -> Optional.of(Facet.BYLINE);
      case SECTION -> Optional.of(Facet.SECTION);
      case PLACE -> Optional.of(Facet.PLACE);
      case HEADLINE, LEAD, CAPTION -> Optional.empty();
    };
  }

  private List<Value> values(Snapshot archive, Facet facet) throws IOException {
    var now = known;
    boolean same = now.overview().equals(Optional.of(archive.overview()));
    var all = new EnumMap<Facet, List<Value>>(Facet.class);
    if (same) {
      all.putAll(now.values());
    }
    var values = all.get(facet);
    if (values == null) {
      values = read(archive, facet);
      all.put(facet, values);
      known = new Known(Optional.of(archive.overview()), Map.copyOf(all));
    }
    return values;
  }

  private List<Value> read(Snapshot archive, Facet facet) throws IOException {
    var counts = archive.everything().of(facet);
    var texts = archive.values(facet).texts();
    var values = new ArrayList<Value>();
    var numbers =
        IntStream.range(0, counts.length)
            .filter(number -> counts[number] > 0)
            .mapToLong(number -> ((long) -counts[number] << Integer.SIZE) | number)
            .sorted()
            .limit(MOST)
            .mapToInt(key -> (int) key)
            .toArray();
    for (int number : numbers) {
      var text = texts.of(number);
      values.add(new Value(text, words.apply(text)));
    }
    return List.copyOf(values);
  }
}
