package pressmark.query;

import java.util.List;
import java.util.Locale;

/// How a text was understood: the query it means, and what the reader should know about that.
public record Understood(Query query, List<Notice> notices) {
  public Understood {
    notices = List.copyOf(notices);
  }

  /// The query in plain English, such as `articles with “flood” and without “Iran”`.
  public String echo() {
    return QueryWording.in(Locale.ENGLISH).echo(query);
  }
}
