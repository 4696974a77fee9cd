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

/// What searches and the front page have to know of all articles of one state of the archive. Safe
/// for many threads.
///
/// @param languages those whose words are stemmed
/// @param facets the values of each facet
/// @param days when its articles were published
/// @param everything how many articles have each of them, and when all were published
/// @param overview the archive at a glance
/// @param lengths how long its texts are
record Inventory(
    Set<String> languages,
    Map<Facet, FacetValues> facets,
    PublishedDays days,
    FacetCounting.Counts everything,
    Overview overview,
    Lengths lengths) {
  /// Takes the inventory; its figures from the disk where they are kept there, else they are counted.
  static Inventory of(DirectoryReader reader, Pieces pieces, KeptFigures kept) throws IOException {
    var facets = new EnumMap<Facet, FacetValues>(Facet.class);
    for (var facet : Facet.values()) {
      facets.put(facet, FacetValues.of(reader, facet, pieces.of(facet)));
    }
    var known = kept.read();
    var figures = known.isPresent() ? known.get() : Figures.of(reader, facets, pieces);
    if (known.isEmpty() && reader.isCurrent()) {
      kept.keep(figures);
    }
    var counts = figures.counts();
    return new Inventory(
        languages(FacetValues.of(facets, Facet.LANGUAGE), counts),
        Collections.unmodifiableMap(facets),
        new PublishedDays(pieces.days()),
        counts,
        FrontPage.of(reader, facets, figures),
        figures.lengths());
  }

  private static Set<String> languages(FacetValues values, FacetCounting.Counts counts)
      throws IOException {
    var languages = new LinkedHashSet<String>();
    var each = counts.of(Facet.LANGUAGE);
    long known = 0;
    for (int i = 0; i < each.length; i++) {
      if (each[i] > 0) {
        known += each[i];
        TextAnalysis.language(Optional.of(values.text(i))).ifPresent(languages::add);
      }
    }
    if (known < counts.total()) {
      TextAnalysis.language(Optional.empty()).ifPresent(languages::add);
    }
    return Collections.unmodifiableSet(languages);
  }
}
