package pressmark.loader;

import java.util.List;
import pressmark.article.Article;
import pressmark.article.Ledger;
import pressmark.article.Mark;

/// What came of reading one source file. Either way the account of its lines adds up.
public sealed interface Reading {
  Ledger ledger();

  /// The file was read.
  ///
  /// @param articles in the order of the file
  /// @param marks the role of every line that is not blank, in order
  /// @param lines the lines as they stand in the file, without their line ends
  record Read(Ledger ledger, List<Article> articles, List<Mark> marks, List<String> lines)
      implements Reading {
    public Read {
      articles = List.copyOf(articles);
      marks = List.copyOf(marks);
      lines = List.copyOf(lines);
    }
  }

  /// The file could not be read; the ledger says why.
  record Rejected(Ledger ledger) implements Reading {}
}
