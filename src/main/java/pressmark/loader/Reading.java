package pressmark.loader;

import java.io.IOException;
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

    /// The same as a single piece.
    public Contents contents() {
      return (_, receiver) -> receiver.receive(new Piece(1, articles, marks, lines));
    }
  }

  /// The file is larger than is read at once: the account of it is whole, its articles come in
  /// pieces.
  record Large(Ledger ledger, Contents contents) implements Reading {}

  /// What a large file holds, read whenever it is asked for.
  @FunctionalInterface
  interface Contents {
    /// Hands over the file piece by piece, in its order; one at a time is held.
    ///
    /// @param pace told of the bytes read meanwhile, half the file's together
    /// @throws BrokenOff when the file cannot be read to its end, or is no longer what it was: what
    ///     was handed over then counts for nothing
    /// @throws IOException a failure of the receiver
    void read(Pace pace, Receiver receiver) throws IOException;
  }

  /// Takes the pieces of a file.
  @FunctionalInterface
  interface Receiver {
    /// Takes the next one.
    void receive(Piece piece) throws IOException;
  }

  /// A piece of a file; it begins and ends where articles do.
  ///
  /// @param first the number of its first line
  record Piece(int first, List<Article> articles, List<Mark> marks, List<String> lines) {
    public Piece {
      articles = List.copyOf(articles);
      marks = List.copyOf(marks);
      lines = List.copyOf(lines);
    }
  }

  /// Told how far reading is.
  @FunctionalInterface
  interface Pace {
    /// More bytes were read, as much of the file's size as of the work; perhaps none. What it throws
    /// ends the reading.
    void read(long bytes);
  }

  /// The file could not be read; the ledger says why.
  record Rejected(Ledger ledger) implements Reading {}
}
