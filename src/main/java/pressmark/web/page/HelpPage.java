package pressmark.web.page;

import java.util.List;
import pressmark.query.QueryRules;
import pressmark.query.Understood;
import pressmark.web.address.SearchAddress;

/// The query language on one page, each rule with examples to follow.
public record HelpPage() implements Page {
  /// Something that can be said in a query.
  ///
  /// @param key the rule's key in the wording
  /// @param echoes what the examples mean in plain words, each meaning once
  public record Rule(String key, List<Example> examples, List<String> echoes) {
    public Rule {
      examples = List.copyOf(examples);
      echoes = List.copyOf(echoes);
    }
  }

  /// A query to try.
  public record Example(String query) {
    public String url() {
      return SearchAddress.everything().text(query).toString();
    }
  }

  public List<Rule> rules() {
    return QueryRules.all().stream().map(HelpPage::rule).toList();
  }

  private static Rule rule(QueryRules.Rule rule) {
    return new Rule(
        rule.key(),
        rule.written().stream().map(Example::new).toList(),
        rule.understood().stream().map(Understood::echo).distinct().toList());
  }

  public List<String> keys() {
    return List.of("/", "j", "k", "o", "n", "p", "u", "v", "c");
  }
}
