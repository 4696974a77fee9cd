package pressmark.index;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import pressmark.index.words.TextAnalysis;
import pressmark.query.Facet;

/// The archive as it was when last published, with everything about it that is worth working out
/// once. Safe for many threads.
///
/// @param articles how many articles can be searched
/// @param languages those whose words are stemmed
/// @param facets the values of each facet
/// @param days when its articles were published
/// @param everything how many articles have each of them, and when all were published
/// @param overview the archive at a glance
/// @param lengths how long its texts are
/// @param kindred what was found of articles that belong together
/// @param sets what was found by parts of queries
/// @param lists the beginnings of lists
record Snapshot(
    DirectoryReader reader,
    long articles,
    Set<String> languages,
    Map<Facet, FacetValues> facets,
    PublishedDays days,
    FacetCounting.Counts everything,
    Overview overview,
    Lengths lengths,
    KnownKindred kindred,
    KnownSets sets,
    KnownLists lists) {

  /// @param made what its commit says of it, see [MadeBy]
  /// @param columns of the pieces it may share with other states
  static Snapshot of(DirectoryReader reader, Map<String, String> made, Columns columns)
      throws IOException {
    var facets = new EnumMap<Facet, FacetValues>(Facet.class);
    for (var facet : Facet.values()) {
      facets.put(facet, FacetValues.of(reader, facet, columns.of(facet)));
    }
    var searcher = new Searcher(reader);
    var days = new PublishedDays(columns.days());
    var counts = counting(facets, days).of(searcher.documents(LuceneQuery.everything()), searcher);
    var languages = new LinkedHashSet<String>();
    long known = 0;
    var values = facets.get(Facet.LANGUAGE);
    var each = counts.values().get(Facet.LANGUAGE);
    for (int i = 0; values != null && each != null && i < each.length; i++) {
      if (each[i] > 0) {
        known += each[i];
        TextAnalysis.language(Optional.of(values.text(i))).ifPresent(languages::add);
      }
    }
    if (known < counts.total()) {
      TextAnalysis.language(Optional.empty()).ifPresent(languages::add);
    }
    return new Snapshot(
        reader,
        counts.total(),
        Collections.unmodifiableSet(languages),
        Collections.unmodifiableMap(facets),
        days,
        counts,
        FrontPage.of(reader, facets, counts, MadeBy.loaded(made)),
        Lengths.of(reader),
        new KnownKindred(),
        KnownSets.of(reader),
        new KnownLists());
  }

  private static FacetCounting counting(Map<Facet, FacetValues> facets, PublishedDays days) {
    var ever = Optional.of(new FacetCounting.Dated(days, Stretch.EVER));
    return new FacetCounting(FacetCounting.Counted.all(facets), ever);
  }

  /// The values of a facet.
  FacetValues values(Facet facet) {
    var values = facets.get(facet);
    if (values == null) {
      throw new IllegalStateException("every facet has its values");
    }
    return values;
  }

  /// A searcher for one request.
  Searcher searcher() {
    return new Searcher(reader).weighing(lengths).remembering(sets);
  }
}
