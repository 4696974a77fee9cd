package pressmark.index.words;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/// The forms a word can be found by.
///
/// @param form as written, folded: the term itself
/// @param kind what is special about it
/// @param bare without what is special about it; the form where nothing is
/// @param root what stems are made of: the bare word with its accents
/// @param capitals whether it is written in capitals
record Forms(String form, Kind kind, String bare, String root, boolean capitals) {
  /// What is special about a word.
  enum Kind {
    PLAIN,
    /// Letters and full stops: `U.S`.
    ACRONYM,
    /// With an article before it: `l'homme`.
    ELIDED,
    /// With a sign at its end: `C++`.
    SIGNED
  }

  /// What stands before stems, so that no word as written is ever one of them.
  static final char STEM = '\u0001';

  /// What stands before words written in capitals.
  static final char CAPITALS = '\u0002';

  /// What stands before words that are written with more than this: `us` of `U.S.`, `c` of `C++`.
  static final char BARE = '\u0003';

  /// Longer words are cut: Lucene refuses terms of 32,766 bytes.
  private static final int LONGEST = 255;

  private static final Normalizer2 FOLDING = ICUFoldingFilter.NORMALIZER;
  private static final Normalizer2 COMPOSING = Normalizer2.getNFCInstance();
  private static final Pattern DOTTED = Pattern.compile("\\p{L}+(\\.\\p{L}+)+");
  private static final Set<String> ARTICLES =
      Set.of(
          "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "all", "dall", "dell", "nell", "sull", "un");

  /// @param token from the tokenizer, over text made ready by [WordCharacters]
  static Forms of(String token) {
    var written = token.length() > LONGEST ? token.substring(0, LONGEST) : token;
    var lower = possessor(COMPOSING.normalize(written.toLowerCase(Locale.ROOT)));
    var form = folded(lower);
    boolean capitals = capitals(written);
    if (DOTTED.matcher(form).matches()) {
      return new Forms(form, Kind.ACRONYM, form.replace(".", ""), lower, capitals);
    }
    int apostrophe = lower.indexOf('\'');
    if (apostrophe > 0
        && apostrophe + 1 < lower.length()
        && ARTICLES.contains(lower.substring(0, apostrophe))) {
      var root = lower.substring(apostrophe + 1);
      boolean shouted = capitals || capitals(written.substring(written.indexOf('\'') + 1));
      return new Forms(form, Kind.ELIDED, folded(root), root, shouted);
    }
    var root = unsigned(lower);
    var kind = root.equals(lower) ? Kind.PLAIN : Kind.SIGNED;
    return new Forms(form, kind, folded(root), root, capitals);
  }

  private static String folded(String written) {
    var folded = arabic(FOLDING.normalize(written));
    if (folded.isEmpty()) {
      return written;
    }
    return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
  }

  /// Letters that Arabic writers use for each other, and the stroke that only widens a word.
  private static String arabic(String folded) {
    return folded.replace('ى', 'ي').replace('ة', 'ه').replace("ـ", "");
  }

  private static String possessor(String form) {
    return form.length() > 2 && form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  private static String unsigned(String form) {
    int end = form.length();
    while (end > 1
        && (form.charAt(end - 1) == WordCharacters.PLUS
            || form.charAt(end - 1) == WordCharacters.SHARP)) {
      end--;
    }
    return form.substring(0, end);
  }

  private static boolean capitals(String written) {
    int letters = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isLetter(c) && c != WordCharacters.PLUS && c != WordCharacters.AND) {
        if (!Character.isUpperCase(c)) {
          return c == 's' && letters > 1 && i + 1 == written.length() && possessive(written, i);
        }
        letters++;
      }
    }
    return letters > 1;
  }

  private static boolean possessive(String written, int s) {
    return written.charAt(s - 1) == '\'';
  }

  /// The terms an article is indexed under for this word, the form first.
  List<String> indexed(Optional<String> language, UnaryOperator<String> stem) {
    var terms = new ArrayList<String>(3);
    terms.add(form);
    if (!bare.equals(form)) {
      terms.add(kind == Kind.ELIDED ? bare : BARE + bare);
    }
    if (language.isPresent() && stems()) {
      var stemmed = stemmed(stem);
      if (!stemmed.equals(bare)) {
        terms.add(stem(language.get(), stemmed));
      }
    }
    if (capitals) {
      terms.add(inCapitals());
    }
    return terms;
  }

  private String inCapitals() {
    return CAPITALS + (kind == Kind.ELIDED ? bare : form);
  }

  /// The term that finds this very form: in capitals only, where it is written so.
  String exactly() {
    return capitals ? inCapitals() : form;
  }

  /// The terms that find this word in any of its forms.
  List<String> asked(Optional<String> language, UnaryOperator<String> stem) {
    return switch (kind) {
      case ACRONYM -> List.of(form, CAPITALS + bare);
      case SIGNED -> List.of(form);
      case PLAIN, ELIDED -> {
        var terms = new ArrayList<String>(5);
        terms.add(form);
        terms.add(bare);
        terms.add(BARE + bare);
        if (language.isPresent() && stems()) {
          var stemmed = stemmed(stem);
          terms.add(stem(language.get(), stemmed));
          if (stem.apply(stemmed).equals(stemmed)) {
            terms.add(stemmed);
          }
        }
        yield terms;
      }
    };
  }

  private boolean stems() {
    return kind != Kind.ACRONYM && bare.codePoints().noneMatch(Character::isDigit);
  }

  private String stemmed(UnaryOperator<String> stem) {
    var stemmed = FOLDING.normalize(stem.apply(root));
    return stemmed.isEmpty() ? bare : stemmed;
  }

  private static String stem(String language, String stemmed) {
    return STEM + language + ":" + stemmed;
  }
}
