package pressmark.web.page;

import java.util.List;
import pressmark.query.Query;
import pressmark.query.QueryRules;
import pressmark.query.Understood;
import pressmark.web.address.SearchAddress;

/// The query language on one page, each rule with examples to follow.
public record HelpPage() implements Page {
  /// Something that can be said in a query.
  ///
  /// @param key the rule's key in the wording
  /// @param meanings the examples as they are understood
  public record Rule(String key, List<Example> examples, List<Query> meanings) {
    public Rule {
      examples = List.copyOf(examples);
      meanings = List.copyOf(meanings);
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
        rule.understood().stream().map(Understood::query).toList());
  }

  public List<String> keys() {
    return Keys.ALL;
  }
}
