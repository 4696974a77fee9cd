package pressmark.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules by which values were read and lines set aside, each in a sentence.
final class Rules {
  private final Map<String, String> sentences;
  private final Locale locale;

  Rules(Map<String, String> sentences, Locale locale) {
    this.sentences = sentences;
    this.locale = locale;
  }

  /// The sentence for a rule; for a rule without one, its name.
  ///
  /// @param rule a name, or `name:argument`
  String explain(String rule) {
    int colon = rule.indexOf(':');
    var name = colon < 0 ? rule : rule.substring(0, colon);
    var argument = colon < 0 ? "" : rule.substring(colon + 1);
    return (argument.isEmpty() ? Optional.<String>empty() : find(name + "-with", argument))
        .or(() -> find(name, argument))
        .orElseGet(() -> unknown(name, argument));
  }

  private String unknown(String name, String argument) {
    var key = argument.isEmpty() ? "unknown" : "unknown-with";
    return find(key, words(name), argument).orElseThrow();
  }

  private Optional<String> find(String key, String... arguments) {
    return Optional.ofNullable(sentences.get(key))
        .map(sentence -> new MessageFormat(sentence, locale).format(arguments));
  }

  /// All keys, for those who compare languages.
  Set<String> keys() {
    return sentences.keySet();
  }

  private static String words(String name) {
    return name.replace('-', ' ');
  }
}
