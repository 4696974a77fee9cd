package pressmark.query;

import java.util.List;

/// The rules of the query language, each with examples: the one table that help, documentation and
/// tests are made from.
public final class QueryRules {
  private static final List<Rule> ALL =
      List.of(
          new Rule("words", "flood defence"),
          new Rule("phrase", "\"flood defence\"", "\"flood defen*\""),
          new Rule("exact", "=flooded", "=US", "\"=flood defence\"", "\"flood =defence\""),
          new Rule("or", "flood OR storm", "flood | storm"),
          new Rule("not", "flood -insurance", "flood NOT insurance"),
          new Rule("brackets", "(flood OR storm) harbour"),
          new Rule("prefix", "flood*"),
          new Rule("wildcard", "wom?n", "behavio*r"),
          new Rule("fuzzy", "quadaffi~"),
          new Rule("near", "flood NEAR/5 harbour", "flood w/5 harbour"),
          new Rule("pre", "flood PRE/3 harbour", "flood pre/3 harbour"),
          new Rule("sentence", "flood /s harbour"),
          new Rule("paragraph", "flood /p harbour"),
          new Rule("headline", "headline:flood", "headline:(flood OR storm)"),
          new Rule("lead", "lead:flood"),
          new Rule("caption", "caption:harbour"),
          new Rule("byline", "byline:\"Ann Reed\""),
          new Rule("publication", "publication:\"Harbour Post\" -headline:ferry"),
          new Rule("section", "section:sport"),
          new Rule("place", "place:London"),
          new Rule("atleast", "atleast5:flood", "atleast3:(flood OR storm)"),
          new Rule(
              "date", "date:2023", "date:2023-10", "date:2023-10-07..2023-10-14", "date:2023.."),
          new Rule("before", "before:2023-10", "after:2023"),
          new Rule("undated", "date:none"),
          new Rule("length", "words>800", "words<200", "words>=800", "words<=200"),
          new Rule("has", "has:caption", "has:date"),
          new Rule("language", "lang:fr"));

  private QueryRules() {}

  /// All rules, in the order in which one learns them.
  public static List<Rule> all() {
    return ALL;
  }

  /// One thing that can be said in a query.
  ///
  /// @param key its name in the wording: `help.` and this
  /// @param written examples, each a whole query; the ways to write it where there are several
  public record Rule(String key, List<String> written) {
    public Rule {
      written = List.copyOf(written);
    }

    private Rule(String key, String... written) {
      this(key, List.of(written));
    }

    /// The examples as they are understood, from which their echo can be had.
    public List<Understood> understood() {
      return written.stream().map(QueryParser::parse).toList();
    }
  }
}
