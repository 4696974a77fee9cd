package pressmark.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sentences and words of the interface in one language, by key, and the reasons it gives for
/// how an article was read.
public final class Wording {
  private static final Wording ENGLISH = read("en", Locale.UK);

  private final Locale locale;
  private final Map<String, String> sentences;
  private final Rules rules;

  private Wording(Locale locale, Map<String, String> sentences, Map<String, String> rules) {
    this.locale = locale;
    this.sentences = sentences;
    this.rules = new Rules(rules, locale);
  }

  /// The interface in English.
  public static Wording english() {
    return ENGLISH;
  }

  private static Wording read(String tag, Locale locale) {
    return new Wording(
        locale,
        sentences("/pressmark/wording_" + tag + ".properties"),
        sentences("/pressmark/rules_" + tag + ".properties"));
  }

  private static Map<String, String> sentences(String resource) {
    try (var stream = Wording.class.getResourceAsStream(resource)) {
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

  /// The rules by which values were read and lines set aside, each in a sentence.
  Rules rules() {
    return rules;
  }

  /// All keys, for those who compare languages.
  Set<String> keys() {
    return sentences.keySet();
  }

  /// A sentence with its arguments put in. A key that is not there is a mistake in the program.
  public String say(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no wording has the key " + key));
  }

  /// The same, empty where the key is not there.
  Optional<String> find(String key, Object... arguments) {
    @Nullable String pattern = sentences.get(key);
    return pattern == null
        ? Optional.empty()
        : Optional.of(new MessageFormat(pattern, locale).format(arguments));
  }

  /// A number as people write it, such as 1,204.
  public String number(long number) {
    return String.format(locale, "%,d", number);
  }

  Locale locale() {
    return locale;
  }
}
