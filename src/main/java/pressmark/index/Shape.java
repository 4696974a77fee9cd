package pressmark.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import pressmark.index.words.TextAnalysis;

/// What words look like that a word of a query stands for.
record Shape(CompiledAutomaton words) {
  /// Words that begin so.
  ///
  /// @param letters as they stand in terms
  static Shape beginning(String letters) {
    var words = PrefixQuery.toAutomaton(new BytesRef(letters));
    return new Shape(new CompiledAutomaton(words, false, true, true));
  }

  /// Words spelt with so many letters more, fewer, other or changed in place at most.
  ///
  /// @param word as it stands in terms
  /// @param edits 1 or 2
  static Shape near(String word, int edits) {
    return new Shape(
        new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), true, true));
  }

  /// Words with any letter where there is a `?`, and any number of them where there is a `*`; empty
  /// when there is no telling in reasonable time.
  ///
  /// @param pattern as a reader writes it
  static Optional<Shape> pattern(String pattern) {
    var parts = new ArrayList<Automaton>();
    int at = 0;
    while (at < pattern.length()) {
      int to = at;
      boolean wild = wild(pattern.charAt(at));
      while (to < pattern.length() && wild(pattern.charAt(to)) == wild) {
        to++;
      }
      var piece = pattern.substring(at, to);
      parts.addAll(wild ? any(piece) : List.of(Automata.makeString(TextAnalysis.folded(piece))));
      at = to;
    }
    try {
      var words =
          Operations.determinize(
              Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
      return Optional.of(new Shape(new CompiledAutomaton(words, false, true)));
    } catch (TooComplexToDeterminizeException _) {
      return Optional.empty();
    }
  }

  private static boolean wild(char c) {
    return c == '?' || c == '*';
  }

  /// Signs side by side mean the same in any order.
  private static List<Automaton> any(String signs) {
    var parts = new ArrayList<Automaton>();
    signs.chars().filter(c -> c == '?').forEach(_ -> parts.add(Automata.makeAnyChar()));
    if (signs.indexOf('*') >= 0) {
      parts.add(Automata.makeAnyString());
    }
    return parts;
  }
}
