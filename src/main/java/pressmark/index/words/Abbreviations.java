package pressmark.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words of one language whose full stop need not end a sentence, and words that often begin one,
/// as `abbreviations.txt` lists them.
final class Abbreviations {
  private static final String NAME = "/pressmark/index/abbreviations.txt";
  private static final String EVERY = "*";
  private static final Map<String, Abbreviations> ALL = all(text());

  /// What a word says about a full stop beside it.
  enum Kind {
    NEVER,
    NUMBER,
    MOSTLY,
    BEGINS
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private Abbreviations() {
    for (var kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  static Abbreviations of(String language) {
    return ALL.getOrDefault(language, ALL.getOrDefault(EVERY, new Abbreviations()));
  }

  private static Map<String, Abbreviations> all(String text) {
    var lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
            .toList();
    return lines.stream()
        .map(Abbreviations::language)
        .distinct()
        .collect(
            Collectors.toUnmodifiableMap(language -> language, language -> of(language, lines)));
  }

  private static Abbreviations of(String language, List<String> lines) {
    var abbreviations = new Abbreviations();
    lines.stream()
        .filter(line -> language(line).equals(EVERY) || language(line).equals(language))
        .forEach(abbreviations::read);
    return abbreviations;
  }

  private static String language(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    var kind = Kind.valueOf(line.substring(line.indexOf(' ') + 1, colon).toUpperCase(Locale.ROOT));
    words.getOrDefault(kind, Set.of()).addAll(List.of(line.substring(colon + 2).split(" ", -1)));
  }

  private static String text() {
    try (var in = Abbreviations.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list " + NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its list " + NAME, e);
    }
  }

  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
