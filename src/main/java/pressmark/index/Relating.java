package pressmark.index;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Found;
import pressmark.article.Paragraph;
import pressmark.article.PublicationDate;
import pressmark.index.TellingWords.Word;
import pressmark.index.words.TextAnalysis;
import pressmark.index.words.WordRuns;
import pressmark.query.Facet;

/// Looks for articles about the same as one: those in its language that have most of its telling
/// words, a little rather those of the same days. Of several versions of a text one is taken.
final class Relating {
  private static final int SHOWN = 5;
  private static final int LOOKED_AT = 24;

  /// Fewer telling words in common may be chance, and so may too small a part of them.
  private static final int FEWEST = 3;

  private static final double PART = 0.25;

  /// How much nearer the same week brings an article.
  private static final double SAME_WEEK = 1.2;

  private static final int WEEK = 7;
  private static final int LONGEST_NAME = 3;

  private final Snapshot archive;
  private final Searcher searcher;
  private final TextAnalysis analysis;
  private final Cards cards;

  /// @param searcher with its patience
  Relating(Snapshot archive, Searcher searcher, TextAnalysis analysis) {
    this.archive = archive;
    this.searcher = searcher;
    this.analysis = analysis;
    this.cards = new Cards(archive.reader());
  }

  /// An article that may be related.
  private record Candidate(int doc, Hit hit, List<Word> shared, long days, double weight) {}

  /// @param apart articles that are not wanted, asked for as late as can be
  List<Related> to(Article article, Cores.Work<Set<ArticleId>> apart) throws IOException {
    var telling = TellingWords.of(article, archive, analysis);
    if (telling.words().size() < FEWEST || searcher.spent()) {
      return List.of();
    }
    var found = found(query(telling, article));
    var shared = shared(telling, found);
    var unwanted = apart.run();
    var candidates = new ArrayList<Candidate>();
    for (int doc : found) {
      var hit = cards.hit(doc);
      if (!unwanted.contains(hit.id()) && hit.language().equals(article.language())) {
        candidate(article, telling, new Sharing(doc, hit, shared.getOrDefault(doc, List.of())))
            .ifPresent(candidates::add);
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::weight)
            .reversed()
            .thenComparing(candidate -> candidate.hit().id().value()));
    return chosen(article, telling, candidates);
  }

  private List<Integer> found(Query query) throws IOException {
    var top = searcher.search(query, new TopScoreDocCollectorManager(LOOKED_AT, LOOKED_AT));
    return Arrays.stream(top.scoreDocs).map((ScoreDoc found) -> found.doc).toList();
  }

  private Query query(TellingWords telling, Article article) throws IOException {
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(FEWEST);
    for (var word : telling.words()) {
      var one = new TermQuery(new Term(Fields.BODY, word.form()));
      query.add(new BoostQuery(one, (float) word.weight()), BooleanClause.Occur.SHOULD);
    }
    if (article.language().isPresent()) {
      var value = Fields.facetValue(article.language().get());
      var same = searcher.documents(new TermQuery(new Term(Fields.facet(Facet.LANGUAGE), value)));
      if (same.count() < archive.articles()) {
        query.add(same, BooleanClause.Occur.FILTER);
      }
    }
    return query.build();
  }

  /// An article with the telling words it shares.
  private record Sharing(int doc, Hit hit, List<Word> words) {}

  private static Optional<Candidate> candidate(
      Article article, TellingWords telling, Sharing sharing) {
    var shared = sharing.words();
    var hit = sharing.hit();
    double weight = shared.stream().mapToDouble(Word::weight).sum();
    double whole = telling.words().stream().mapToDouble(Word::weight).sum();
    if (shared.size() < FEWEST || weight < PART * whole) {
      return Optional.empty();
    }
    long days = days(article.published(), hit.published());
    double near = days >= 0 && days < WEEK ? SAME_WEEK : 1;
    return Optional.of(new Candidate(sharing.doc(), hit, shared, days, weight * near));
  }

  /// The telling words each of some articles has.
  private Map<Integer, List<Word>> shared(TellingWords telling, List<Integer> docs)
      throws IOException {
    var shared = new HashMap<Integer, List<Word>>();
    for (var leaf : archive.reader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      var here = docs.stream().filter(doc -> doc >= leaf.docBase && doc < end).sorted().toList();
      var terms = here.isEmpty() ? null : leaf.reader().terms(Fields.BODY);
      if (terms == null) {
        continue;
      }
      var each = terms.iterator();
      for (var word : telling.words()) {
        var having =
            each.seekExact(new BytesRef(word.form()))
                ? each.postings(null, PostingsEnum.NONE)
                : DocIdSetIterator.empty();
        for (int doc : here) {
          int wanted = doc - leaf.docBase;
          int at = having.docID() < wanted ? having.advance(wanted) : having.docID();
          if (at == wanted) {
            shared.computeIfAbsent(doc, _ -> new ArrayList<>()).add(word);
          }
        }
      }
    }
    return shared;
  }

  /// How many days lie between two full dates; -1 where either is not one, or not stated.
  private static long days(
      Optional<Found<PublicationDate>> one, Optional<Found<PublicationDate>> other) {
    var first = one.filter(Found::stated).map(Found::value).filter(Relating::full);
    var second = other.filter(Found::stated).map(Found::value).filter(Relating::full);
    return first.isPresent() && second.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(first.get().first(), second.get().first()))
        : -1;
  }

  private static boolean full(PublicationDate date) {
    return date.first().equals(date.last());
  }

  private List<Related> chosen(Article article, TellingWords telling, List<Candidate> candidates)
      throws IOException {
    var chosen = new ArrayList<Related>();
    var texts = new ArrayList<WordRuns>();
    for (var candidate : candidates) {
      if (chosen.size() == SHOWN || searcher.spent()) {
        break;
      }
      var stored = archive.reader().storedFields().document(candidate.doc(), Set.of(Fields.RECORD));
      var other = ArticleDocument.article(stored);
      var runs = ArticleDocument.runs(other);
      if (texts.stream().noneMatch(text -> Versions.are(text, runs))) {
        texts.add(runs);
        var words = names(candidate.shared(), telling, article, other);
        chosen.add(new Related(candidate.hit(), words, candidate.days()));
      }
    }
    return chosen;
  }

  /// Words as the article writes them; names as far as both texts have them.
  private static List<String> names(
      List<Word> shared, TellingWords telling, Article article, Article other) {
    var here = text(article);
    var there = text(other);
    var names = new LinkedHashSet<String>();
    for (var word : shared) {
      var name = word.written();
      var first = telling.before().get(name);
      for (int length = 1; first != null && length < LONGEST_NAME; length++) {
        var longer = first + " " + name;
        if (!here.contains(longer) || !there.contains(longer)) {
          break;
        }
        name = longer;
        first = telling.before().get(first);
      }
      names.add(name);
    }
    var whole = List.copyOf(names);
    return whole.stream()
        .filter(name ->
            whole.stream()
                .noneMatch(it -> (" " + it + " ").contains(" " + name + " ") && !it.equals(name)))
        .toList();
  }

  private static String text(Article article) {
    return String.join("\n", article.paragraphs().stream().map(Paragraph::text).toList());
  }
}
