package pressmark.index;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import pressmark.index.MarkedArticle.Match;
import pressmark.index.MarkedArticle.Part;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Query;

/// Why articles stand where they stand in a list of best matches, worked out of the places where
/// they match. For one request, and the threads that work on it.
final class Reasons {
  /// Different words with no more words between them are close together.
  private static final int CLOSE = 10;

  private final LuceneQuery lucene;
  private final List<QueryWords.Piece> words;
  private final Map<String, KnownDocuments> parts = new LinkedHashMap<>();

  /// Which word of the query a matched text is.
  private final Map<String, OptionalInt> known = new ConcurrentHashMap<>();

  private Reasons(LuceneQuery lucene, Query query) {
    this.lucene = lucene;
    this.words = QueryWords.of(query);
  }

  /// @param parts those an article may lack
  static Reasons of(Searcher searcher, LuceneQuery lucene, Query query, List<Query> parts)
      throws IOException {
    var reasons = new Reasons(lucene, query);
    for (var part : parts) {
      reasons.parts.put(part.text(), searcher.documents(lucene.matching(part)));
    }
    return reasons;
  }

  /// The parts a document lacks.
  ///
  /// @param doc its number within the segment
  List<String> missing(LeafReaderContext segment, int doc) {
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().of(segment).get(doc))
        .map(Map.Entry::getKey)
        .toList();
  }

  Placing of(MarkedArticle marked, List<String> missing) {
    var matches = marked.matches();
    boolean phrase = false;
    boolean near = false;
    for (int i = 0; i < matches.size() && !phrase; i++) {
      var text = Excerpts.text(marked.article(), matches.get(i));
      phrase = whole(text, matches.get(i));
      if (i > 0 && sameText(matches.get(i - 1), matches.get(i))) {
        var first = word(text, matches.get(i - 1));
        var second = word(text, matches.get(i));
        var between = text.substring(matches.get(i - 1).end(), matches.get(i).start());
        if (first.isPresent() && second.isPresent()) {
          phrase |= beside(first.getAsInt(), second.getAsInt()) && words(between) == 0;
          near |= first.getAsInt() != second.getAsInt() && words(between) < CLOSE;
        }
      }
    }
    return new Placing(headline(marked), matches.size(), phrase, near || phrase, missing);
  }

  private static List<String> headline(MarkedArticle marked) {
    var texts = new LinkedHashMap<String, String>();
    for (var match : marked.matches()) {
      if (match.part() == Part.HEADLINE) {
        var text = text(Excerpts.text(marked.article(), match), match);
        texts.putIfAbsent(Folded.of(text), text);
      }
    }
    return List.copyOf(texts.values());
  }

  private static String text(String text, Match match) {
    return text.substring(match.start(), match.end());
  }

  private static boolean sameText(Match one, Match other) {
    return one.part() == other.part()
        && one.number() == other.number()
        && one.end() <= other.start();
  }

  private static int words(String between) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < between.length(); i++) {
      boolean letter = Character.isLetterOrDigit(between.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  /// Whether one match holds words asked for as a phrase.
  private boolean whole(String text, Match match) {
    return words.stream().anyMatch(word -> word.phrase() && word.beside())
        && words(text(text, match)) > 1;
  }

  private boolean beside(int first, int second) {
    return second == first + 1 && words.get(second).beside();
  }

  private OptionalInt word(String text, Match match) {
    return known.computeIfAbsent(text(text, match), this::word);
  }

  private OptionalInt word(String matched) {
    var found = lucene.asked(matched);
    if (found.size() != 1) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      if (is(words.get(i).term(), found.getFirst())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean is(Query.Term term, TextAnalysis.Asked found) {
    return switch (term) {
      case Query.Word(var word) -> same(word, found.terms());
      case Query.Exact(var form) -> same(form, Set.of(found.form()));
      case Query.Prefix(var letters) ->
          lucene.asked(letters).stream().anyMatch(a -> found.form().startsWith(a.form()));
      case Query.Wildcard(var pattern) -> begins(found, pattern.split("[*?]", 2)[0]);
      case Query.Fuzzy(var word) -> begins(found, word.substring(0, 1));
    };
  }

  private boolean same(String word, Set<String> terms) {
    return lucene.asked(word).stream().anyMatch(a -> !Collections.disjoint(a.terms(), terms));
  }

  private static boolean begins(TextAnalysis.Asked found, String letters) {
    return found.form().startsWith(letters.toLowerCase(Locale.ROOT));
  }
}
