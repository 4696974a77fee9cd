package pressmark.index.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What words become in the index, remembered until another word needs the room: those that come
/// often are seldom folded and stemmed. For one thread.
final class KnownForms {
  private static final int BITS = 16;

  private final @Nullable Known[] known = new Known[1 << BITS];

  /// How the words of a language are stemmed.
  ///
  /// @param tag none where they are not
  record Inflection(Optional<String> tag, UnaryOperator<String> stem) {
    static Inflection of(Optional<String> tag) {
      return new Inflection(
          tag, tag.<UnaryOperator<String>>map(Stemmer::of).orElse(UnaryOperator.identity()));
    }
  }

  private static final class Known {
    private final Optional<String> language;
    private final char[] word;
    private final List<String> forms;

    Known(Optional<String> language, char[] word, List<String> forms) {
      this.language = language;
      this.word = word;
      this.forms = forms;
    }

    boolean is(Optional<String> tag, char[] letters, int length) {
      return Arrays.equals(word, 0, word.length, letters, 0, length) && language.equals(tag);
    }
  }

  /// The terms a word is indexed under, as [Forms#indexed] says them.
  ///
  /// @param letters begin with the word
  List<String> of(Inflection language, char[] letters, int length) {
    int room = room(language.tag().hashCode(), letters, length);
    var last = known[room];
    if (last != null && last.is(language.tag(), letters, length)) {
      return last.forms;
    }
    var word = Arrays.copyOf(letters, length);
    var forms = Forms.of(new String(word)).indexed(language.tag(), language.stem());
    known[room] = new Known(language.tag(), word, forms);
    return forms;
  }

  private static int room(int language, char[] letters, int length) {
    int hash = language;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    return (hash * 0x9E37_79B9) >>> (Integer.SIZE - BITS);
  }
}
