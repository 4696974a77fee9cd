package pressmark.query;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words in which queries are explained, in one language.
public final class QueryWording {
  /// The languages there are, by their tags, the usual one first.
  public static final List<String> LANGUAGES = List.of("en", "de", "ar");

  private static final Map<String, QueryWording> ALL =
      LANGUAGES.stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), QueryWording::new));

  private final String tag;
  private final Locale locale;

  /// Read when a query is first explained in this language.
  private volatile @Nullable Map<String, String> sentences;

  private QueryWording(String tag) {
    this.tag = tag;
    this.locale =
        new Locale.Builder().setLanguage(tag).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  /// Those of a locale's language; where there are none, English ones.
  public static QueryWording in(Locale locale) {
    @Nullable QueryWording found = ALL.get(locale.getLanguage());
    return found == null ? in(Locale.ENGLISH) : found;
  }

  private Map<String, String> sentences() {
    var known = sentences;
    if (known == null) {
      known = sentences("/pressmark/query_" + tag + ".properties");
      sentences = known;
    }
    return known;
  }

  /// Sentences by key, as a properties file in UTF-8 has them that is part of the program.
  public static Map<String, String> sentences(String resource) {
    try (var stream = QueryWording.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + resource);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  /// A query in plain words, such as `articles with “flood” and without “Iran”`.
  public String echo(Query query) {
    return new Echo(this).of(query);
  }

  /// What a query says of articles, such as `published in 2023`.
  public String clause(Query query) {
    return new Echo(this).clause(query);
  }

  /// A notice as a sentence.
  public String say(Notice notice) {
    return say(notice.key(), notice.arguments().toArray());
  }

  /// A sentence with its arguments put in. A key that is not there is a mistake in the program.
  String say(String key, Object... arguments) {
    @Nullable String pattern = sentences().get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no wording has the key " + key);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /// A sentence as it is written, with its places.
  String pattern(String key) {
    return sentences().getOrDefault(key, "");
  }

  /// All keys, for those who compare languages.
  Set<String> keys() {
    return sentences().keySet();
  }

  Locale locale() {
    return locale;
  }
}
