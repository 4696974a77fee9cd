package pressmark.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words of one language whose full stop need not end a sentence, and words that often begin one,
/// as `abbreviations.txt` lists them.
final class Abbreviations {
  private static final String NAME = "/pressmark/index/abbreviations.txt";
  private static final String TEXT = text();

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
    var abbreviations = new Abbreviations();
    TEXT.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .forEach(line -> abbreviations.read(line, language));
    return abbreviations;
  }

  private void read(String line, String language) {
    int space = line.indexOf(' ');
    int colon = line.indexOf(':');
    var of = line.substring(0, space);
    if (of.equals("*") || of.equals(language)) {
      var kind = Kind.valueOf(line.substring(space + 1, colon).toUpperCase(Locale.ROOT));
      words.getOrDefault(kind, Set.of()).addAll(Set.of(line.substring(colon + 2).split(" ")));
    }
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
