package pressmark.web.page;

import java.util.Optional;

/// The rules by which values were read and lines set aside, each in a sentence.
record Rules(Sentences sentences) {
  /// The sentence for a rule; for a rule without one, its name.
  ///
  /// @param rule a name, or `name:argument`
  String explain(String rule) {
    int colon = rule.indexOf(':');
    var name = colon < 0 ? rule : rule.substring(0, colon);
    var argument = colon < 0 ? "" : rule.substring(colon + 1);
    return (argument.isEmpty()
            ? Optional.<String>empty()
            : sentences.find(name + "-with", argument))
        .or(() -> sentences.find(name, argument))
        .orElseGet(() -> unknown(name, argument));
  }

  private String unknown(String name, String argument) {
    var key = argument.isEmpty() ? "unknown" : "unknown-with";
    return sentences.find(key, name.replace('-', ' '), argument).orElseThrow();
  }
}
