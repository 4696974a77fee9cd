package pressmark.web.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pressmark.query.QueryWording;

/// Sentences of one language by key, with places for numbers and names. Numbers agree with their
/// nouns by the plural forms the language has.
///
/// @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU messages</a>
final class Sentences {
  private static final String FIRST_STRONG = "\u2068";
  private static final String POP = "\u2069";

  private final ULocale locale;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Sentences(Locale locale, Map<String, String> patterns) {
    this.locale = ULocale.forLocale(locale);
    this.patterns = patterns;
  }

  /// Reads them from a properties file that is part of the program.
  static Sentences read(String resource, Locale locale) {
    return new Sentences(locale, QueryWording.sentences(resource));
  }

  /// A sentence with its arguments put in; empty where the key is not there.
  Optional<String> find(String key, Object... arguments) {
    @Nullable String pattern = patterns.get(key);
    if (pattern == null || pattern.indexOf('{') < 0) {
      return Optional.ofNullable(pattern);
    }
    var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
    synchronized (format) {
      return Optional.of(format.format(isolated(arguments)));
    }
  }

  /// In text that runs from right to left names keep their own direction, whatever stands beside
  /// them.
  private Object[] isolated(Object[] arguments) {
    return locale.isRightToLeft()
        ? Arrays.stream(arguments)
            .map(it -> it instanceof String text ? FIRST_STRONG + text + POP : it)
            .toArray()
        : arguments;
  }

  Set<String> keys() {
    return patterns.keySet();
  }

  /// A sentence as it is written in the file, for those who compare languages.
  String pattern(String key) {
    return patterns.getOrDefault(key, "");
  }
}
