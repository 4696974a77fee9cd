package pressmark.bench.made;

import static pressmark.bench.made.Vocabulary.any;
import static pressmark.bench.made.Vocabulary.capital;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Sentences and paragraphs on one subject.
///
/// @param subject words the text comes back to
/// @param people who are named and speak in it
record Prose(
    Vocabulary vocabulary, List<String> subject, List<String> people, RandomGenerator random) {
  private static final double FUNCTION_WORD = .46;
  private static final double ON_SUBJECT = .25;
  private static final List<String> SMALL = List.of("in", "of", "to", "for", "after", "at", "on");

  private String word() {
    if (random.nextDouble() < FUNCTION_WORD) {
      return vocabulary.function(random);
    }
    return vocabulary.inflected(content(), random);
  }

  private String content() {
    return random.nextDouble() < ON_SUBJECT ? any(subject, random) : vocabulary.content(random);
  }

  /// A headline of 5 to 10 words, in title case.
  String headline() {
    var words = new ArrayList<String>();
    int length = 5 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      boolean small = i > 1 && i < length - 1 && i % 3 == 2;
      words.add(
          small
              ? any(SMALL, random)
              : capital(random.nextInt(3) > 0 ? any(subject, random) : content()));
    }
    return String.join(" ", words);
  }

  /// A sentence of about 22 words, now and then spoken by someone.
  String sentence() {
    int length = Math.max(6, (int) (22 + 8 * random.nextGaussian()));
    var sentence = new StringBuilder(capital(word()));
    for (int i = 1; i < length; i++) {
      sentence.append(i > 4 && i < length - 3 && random.nextInt(11) == 0 ? ", " : " ");
      sentence.append(random.nextInt(40) == 0 ? any(people, random) : number());
    }
    return switch (random.nextInt(8)) {
      case 0 -> "“" + sentence + ",” said " + any(people, random) + ".";
      case 1 -> sentence + ", " + any(people, random) + " said.";
      default -> sentence + ".";
    };
  }

  private String number() {
    return random.nextInt(50) == 0 ? String.valueOf(2 + random.nextInt(900)) : word();
  }

  /// A paragraph of one to three sentences.
  String paragraph() {
    var sentences = new ArrayList<String>();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      sentences.add(sentence());
    }
    return String.join(" ", sentences);
  }
}
