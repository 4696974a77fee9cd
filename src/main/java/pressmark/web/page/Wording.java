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
          .collect(Collectors.toUnmodifiableMap(tag -> tag, Wording::read));

  /// From this number on thousands are parted.
  private static final int GROUP = 1_000;

  private final Locale locale;
  private final Sentences sentences;
  private final Rules rules;
  private final QueryWording queries;
  private final DateText dates;

  private Wording(Locale locale, Sentences sentences, Rules rules) {
    this.locale = locale;
    this.sentences = sentences;
    this.rules = rules;
    this.queries = QueryWording.in(locale);
    this.dates = new DateText(locale);
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

  private static Wording read(String tag) {
    var locale = locale(tag);
    return new Wording(
        locale,
        Sentences.read("/pressmark/wording_" + tag + ".properties", locale),
        new Rules(Sentences.read("/pressmark/rules_" + tag + ".properties", locale)));
  }

  /// Numbers are written with the digits that also stand in addresses and dates of the sources.
  private static Locale locale(String tag) {
    return tag.equals("en")
        ? Locale.UK
        : new Locale.Builder().setLanguage(tag).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  /// The rules by which values were read and lines set aside, each in a sentence.
  Rules rules() {
    return rules;
  }

  /// How queries are explained.
  QueryWording queries() {
    return queries;
  }

  /// Days, months and years in this language.
  DateText dates() {
    return dates;
  }

  Sentences sentences() {
    return sentences;
  }

  /// A sentence with its arguments put in. A key that is not there is a mistake in the program.
  public String say(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no wording has the key " + key));
  }

  /// The same, empty where the key is not there.
  Optional<String> find(String key, Object... arguments) {
    return sentences.find(key, arguments);
  }

  /// A number as people write it, such as 1,204.
  public String number(long number) {
    return number >= 0 && number < GROUP
        ? Long.toString(number)
        : String.format(locale, "%,d", number);
  }

  Locale locale() {
    return locale;
  }
}
