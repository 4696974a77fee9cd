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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sentences and words of the interface in one language, by key.
public final class Wording {
  private final Locale locale;
  private final Map<String, String> sentences;

  private Wording(Locale locale, Map<String, String> sentences) {
    this.locale = locale;
    this.sentences = sentences;
  }

  /// The interface in English.
  public static Wording english() {
    return read("/pressmark/wording_en.properties");
  }

  /// The sentences that explain the rules by which values were read and lines set aside.
  static Wording rules() {
    return read("/pressmark/rules.properties");
  }

  private static Wording read(String resource) {
    try (var stream = Wording.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + resource);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new Wording(
          Locale.UK,
          properties.stringPropertyNames().stream()
              .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
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
