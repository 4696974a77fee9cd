package pressmark.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pressmark.query.QueryWording;

/// The sentences and words of the interface in one language, by key, and the reasons it gives for
/// how an article was read and a query understood.
public final class Wording {
  private static final Map<String, Wording> ALL =
      QueryWording.LANGUAGES.stream()
          .collect(Collectors.toUnmodifiableMap(tag -> tag, Wording::new));

  private final String tag;
  private final Locale locale;

  /// Both are read when a page first speaks this language.
  private volatile @Nullable Sentences sentences;

  private volatile @Nullable Rules rules;

  private Wording(String tag) {
    this.tag = tag;
    this.locale = locale(tag);
  }

  /// The interface in English.
  public static Wording english() {
    return in("en");
  }

  /// The interface in one of its languages.
  ///
  /// @param tag one of [QueryWording#LANGUAGES]
  public static Wording in(String tag) {
    @Nullable Wording wording = ALL.get(tag);
    if (wording == null) {
      throw new IllegalArgumentException("the interface does not speak " + tag);
    }
    return wording;
  }

  /// Numbers are written with the digits that also stand in addresses and dates of the sources.
  private static Locale locale(String tag) {
    return tag.equals("en")
        ? Locale.UK
        : new Locale.Builder().setLanguage(tag).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  /// The rules by which values were read and lines set aside, each in a sentence.
  Rules rules() {
    var known = rules;
    if (known == null) {
      known = new Rules(read("rules"));
      rules = known;
    }
    return known;
  }

  /// How queries are explained.
  QueryWording queries() {
    return QueryWording.in(locale);
  }

  Sentences sentences() {
    var known = sentences;
    if (known == null) {
      known = read("wording");
      sentences = known;
    }
    return known;
  }

  private Sentences read(String kind) {
    return Sentences.read("/pressmark/%s_%s.properties".formatted(kind, tag), locale);
  }

  /// A sentence with its arguments put in. A key that is not there is a mistake in the program.
  public String say(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no wording has the key " + key));
  }

  /// The same, empty where the key is not there.
  Optional<String> find(String key, Object... arguments) {
    return sentences().find(key, arguments);
  }

  /// A number as people write it, such as 1,204.
  public String number(long number) {
    return String.format(locale, "%,d", number);
  }

  Locale locale() {
    return locale;
  }
}
