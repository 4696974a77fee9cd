package pressmark.bench.speed;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/// Draws searches of all kinds.
record Probes(Texts texts, RandomGenerator random) {
  private static final int WORDS_OF_ANY = 10;
  private static final int LETTERS = 4;
  private static final long DEEP = 1_000;

  /// Draws one.
  interface Draw {
    Probe one() throws IOException;
  }

  static List<Probe> many(int count, Draw draw) throws IOException {
    var probes = new ArrayList<Probe>();
    for (int i = 0; i < count; i++) {
      probes.add(draw.one());
    }
    return probes;
  }

  /// What readers ask: a word or two of a headline, a few words of a sentence, now and then a
  /// phrase.
  Probe usual() throws IOException {
    int kind = random.nextInt(20);
    if (kind < 7) {
      return Probe.words(any(texts.sentence(1)));
    }
    if (kind < 14) {
      var words = texts.headline();
      return Probe.words(any(words) + " " + any(words));
    }
    if (kind < 17) {
      return Probe.words(String.join(" ", texts.sentence(3).subList(0, 3)));
    }
    return Probe.phrase(texts.pair());
  }

  /// The kinds that have a row of their own.
  SequencedMap<String, Draw> kinds() throws IOException {
    var third = texts.in(1 / 3.0);
    var tenth = texts.in(.1);
    long deep = Math.min(DEEP, texts.articles() / 40);
    var kinds = new LinkedHashMap<String, Draw>();
    for (var kind :
        List.<Map.Entry<String, Draw>>of(
            entry("a word of a third of all articles", () -> Probe.words(any(third))),
            entry("two words, each in a tenth", () -> Probe.words(any(tenth) + " " + any(tenth))),
            entry("a phrase", () -> Probe.phrase(texts.pair())),
            entry("NEAR/5", () -> Probe.near(any(third), any(tenth))),
            entry(
                "the same sentence (floor: 20 apart)",
                () -> Probe.sentence(any(third), any(tenth))),
            entry("a beginning of four letters", () -> Probe.beginning(beginning())),
            entry("newest first, a third", () -> Probe.ordered(any(third), "newest")),
            entry("oldest first, a third", () -> Probe.ordered(any(third), "oldest")),
            entry("page %,d, a third".formatted(deep), () -> Probe.page(any(third), deep)),
            entry("any of ten words", () -> Probe.any(ten())))) {
      kinds.put(kind.getKey(), kind.getValue());
    }
    return kinds;
  }

  private String ten() throws IOException {
    return String.join(" ", texts.sentence(WORDS_OF_ANY).subList(0, WORDS_OF_ANY));
  }

  /// The first letters of a word.
  String beginning() throws IOException {
    return any(texts.sentence(1)).substring(0, LETTERS);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
