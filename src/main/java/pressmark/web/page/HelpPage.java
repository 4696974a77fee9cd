package pressmark.web.page;

import java.util.List;
import pressmark.web.address.SearchAddress;

/// The query language on one page, each rule with an example to follow.
public record HelpPage() implements Page {
  /// A way to write a query.
  ///
  /// @param key the rule's key in the wording
  public record Example(String key, String query) {
    public String url() {
      return SearchAddress.everything().text(query).toString();
    }
  }

  public List<Example> examples() {
    return List.of(
        new Example("words", "flood defence"),
        new Example("phrase", "\"flood defence\""),
        new Example("or", "flood OR storm"),
        new Example("not", "flood -insurance"),
        new Example("brackets", "(flood OR storm) harbour"),
        new Example("prefix", "flood*"),
        new Example("headline", "headline:flood"));
  }

  public List<String> keys() {
    return List.of("/", "j", "k", "o", "n", "p", "u", "v");
  }
}
