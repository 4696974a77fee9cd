package pressmark.bench.made;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// The words of made news: the English words that carry no matter, as often as in English, and
/// made-up ones that do, by Zipf's law.
final class Vocabulary {
  private static final int WORDS = 60_000;
  private static final List<String> STARTS =
      List.of(
          "b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n",
          "p", "pl", "pr", "r", "s", "sh", "st", "t", "th", "tr", "v", "w", "");
  private static final List<String> MIDDLES =
      List.of("a", "e", "i", "o", "u", "a", "e", "o", "ai", "ea", "ou");
  private static final List<String> ENDS =
      List.of("", "", "", "n", "r", "l", "s", "t", "m", "nd", "ck", "st");
  private static final List<String> INFLECTIONS = List.of("s", "s", "s", "ed", "ed", "ing", "ly");
  private static final double INFLECTED = .3;

  /// From the most frequent on, which is the order Zipf's law needs.
  private static final List<String> FUNCTION_WORDS =
      List.of(
          ("the of to and a in that is was for on with as it by at from he said be has are his have"
                  + " an not but were they this had will which who been their its would she or we"
                  + " more one her after about there also when than all if no can up out into some"
                  + " could over most time other new only last two first people before year years"
                  + " now what while under between because against such so may since many where them"
                  + " then still any through each both during being without these those even though")
              .split(" ", -1));

  private final List<String> words;
  private final Zipf zipf = new Zipf(WORDS);
  private final Zipf functions = new Zipf(FUNCTION_WORDS.size());

  Vocabulary(RandomGenerator random) {
    var made = new LinkedHashSet<String>();
    while (made.size() < WORDS) {
      // Frequent words are short, as they are in every language.
      var word = word(random, made.size() < 200 ? 1 + random.nextInt(2) : 2 + random.nextInt(2));
      if (word.length() > 2 && !FUNCTION_WORDS.contains(word)) {
        made.add(word);
      }
    }
    words = List.copyOf(made);
  }

  private static String word(RandomGenerator random, int syllables) {
    var word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(any(STARTS, random)).append(any(MIDDLES, random)).append(any(ENDS, random));
    }
    return word.toString();
  }

  /// A word without matter.
  String function(RandomGenerator random) {
    return FUNCTION_WORDS.get(functions.draw(random));
  }

  /// A word of matter, as often as its rank has it.
  String content(RandomGenerator random) {
    return words.get(zipf.draw(random));
  }

  /// A word in a form it may have in a sentence.
  String inflected(String word, RandomGenerator random) {
    return random.nextDouble() < INFLECTED ? word + any(INFLECTIONS, random) : word;
  }

  /// The words of a subject: most are rare elsewhere.
  List<String> subject(RandomGenerator random, int size) {
    var subject = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      subject.add(words.get(200 + random.nextInt(20_000)));
    }
    return List.copyOf(subject);
  }

  /// A made name.
  static String name(RandomGenerator random, int syllables) {
    var name = word(random, syllables) + "n";
    return capital(name.length() < 4 ? name + "ar" : name);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static <T> T any(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
