package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.Period;
import pressmark.query.Search;

/// List, counts, facets and chart of random searches agree with each other, with a check by brute
/// force, and with what narrowing the search then shows.
@Tag("thorough")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {
  private static final int ARTICLES = 300;
  private static final int SEARCHES = 200;
  private static final List<Facet> ONE_EACH = List.of(Facet.CAPTION, Facet.CERTAINTY, Facet.LAYOUT);

  private static final List<Order> ORDERS = List.of(Order.values());

  @TempDir static Path folder;
  private final Random random = new Random(5);
  private final List<Made> made = new ArrayList<>();
  private Archive archive;

  @BeforeAll
  void fill() throws IOException {
    archive = Archive.in(folder);
    for (int file = 0; file < 3; file++) {
      var samples = new ArrayList<Sample>();
      for (int i = 0; i < ARTICLES / 3; i++) {
        var article = Made.random(random, made.size());
        made.add(article);
        samples.add(article.sample());
      }
      archive.file("f" + file, samples.toArray(Sample[]::new)).published();
    }
  }

  @AfterAll
  void close() throws IOException {
    archive.close();
  }

  private Search search() {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      var minus = random.nextInt(5) == 0 ? "-" : "";
      words.add(minus + Made.WORDS.get(random.nextInt(Made.WORDS.size())));
    }
    var filters = new ArrayList<Filter>();
    for (var facet : Facet.values()) {
      if (random.nextInt(8) == 0) {
        filters.add(new Filter.Values(facet, some(facet), some(facet)));
      }
    }
    if (random.nextInt(3) == 0) {
      filters.add(range());
    }
    var text = String.join(" ", words);
    var order = ORDERS.get(random.nextInt(ORDERS.size()));
    return Archive.search(text, filters, order, 1, 60)
        .matching(random.nextInt(4) == 0 ? Match.ANY : Match.ALL);
  }

  private List<String> some(Facet facet) {
    var values = made.get(random.nextInt(made.size())).values(facet);
    return random.nextBoolean() ? values.stream().limit(2).toList() : List.of();
  }

  private Filter range() {
    var first = made.get(random.nextInt(made.size())).date();
    var second = made.get(random.nextInt(made.size())).date();
    boolean swap = first.compareTo(second) > 0;
    return new Filter.Published(
        random.nextInt(4) == 0 ? Optional.empty() : Period.parse(swap ? second : first),
        random.nextInt(4) == 0 ? Optional.empty() : Period.parse(swap ? first : second),
        random.nextBoolean());
  }

  @Test
  void whateverIsSearchedListAndCountsAgree() throws IOException {
    for (int i = 0; i < SEARCHES; i++) {
      var search = search();
      var results = archive.index().search(search);

      long total = made.stream().filter(article -> article.found(search)).count();
      assertThat(results.total()).as(search.toString()).isEqualTo(total);
      assertThat(listed(search, total)).as(search.toString()).hasSize((int) total);
      chart(search, results);
      for (var count : results.facets()) {
        facet(search, results.total(), count);
      }
      if (results.parts().size() == 1 && search.match() == Match.ALL) {
        assertThat(results.parts().getFirst().count()).isEqualTo(total);
      }
    }
  }

  private Set<String> listed(Search search, long total) throws IOException {
    var ids = new HashSet<String>();
    for (int page = 1; page <= 1 + total / 60; page++) {
      for (var hit : archive.index().search(search.at(page)).hits()) {
        assertThat(ids.add(hit.id().value())).isTrue();
      }
    }
    return ids;
  }

  private void chart(Search search, Results results) throws IOException {
    var chart = results.chart();
    var days = Stretch.of(search.filters());
    long dated = results.total() - chart.undated();
    long sum = chart.bars().stream().mapToLong(DateChart.Bar::count).sum();
    if (chart.several() == 0) {
      assertThat(sum).as(search.toString()).isEqualTo(dated);
    } else {
      assertThat(sum).as(search.toString()).isGreaterThanOrEqualTo(dated + chart.several());
    }
    if (days.equals(Stretch.EVER)) {
      assertThat(total(search, published("", "", true))).isEqualTo(chart.undated());
    }
    for (var bar : sampled(chart.bars())) {
      var within = new Filter.Published(Optional.of(bar.from()), Optional.of(bar.to()), false);
      assertThat(total(search, within)).as(search + " " + bar).isEqualTo(bar.count());
      assertThat(archive.count("", within)).as(bar.toString()).isEqualTo(bar.archive());
    }
  }

  private static Filter published(String from, String to, boolean undated) {
    return new Filter.Published(Period.parse(from), Period.parse(to), undated);
  }

  private <T> List<T> sampled(List<T> all) {
    return all.stream().filter(_ -> random.nextInt(all.size()) == 0).toList();
  }

  /// How many are found with another range of dates.
  private long total(Search search, Filter range) throws IOException {
    var filters = new ArrayList<>(search.filters());
    filters.removeIf(Filter.Published.class::isInstance);
    filters.add(range);
    return counted(search, filters).total();
  }

  /// The same search under other filters, for its counts alone.
  private Results counted(Search search, List<Filter> filters) throws IOException {
    var other =
        new Search(
            search.text(), search.query(), List.of(), search.match(), filters, Order.NEWEST, 1, 0);
    return archive.index().search(other);
  }

  private void facet(Search search, long total, FacetCount count) throws IOException {
    var facet = count.facet();
    var asked = Made.values(search, facet);
    boolean free = asked.included().isEmpty() && asked.excluded().isEmpty();
    if (free && ONE_EACH.contains(facet)) {
      assertThat(count.values().stream().mapToLong(FacetCount.Value::count).sum()).isEqualTo(total);
    }
    for (var value : sampled(count.values())) {
      var changed = counted(search, changed(search, asked, value));
      var place = search + " " + facet + " " + value;
      if (asked.included().isEmpty() && !value.excluded()) {
        assertThat(changed.total()).as(place).isEqualTo(value.count());
      } else if (asked.included().isEmpty()) {
        assertThat(changed.total()).as(place).isEqualTo(total + value.count());
      }
      if (!value.excluded()) {
        assertThat(own(changed, facet, value)).as(place).isEqualTo(value.count());
      }
    }
  }

  private static long own(Results results, Facet facet, FacetCount.Value value) {
    return results.facets().stream()
        .filter(count -> count.facet() == facet)
        .flatMap(count -> count.values().stream())
        .filter(other -> other.value().equals(value.value()))
        .mapToLong(FacetCount.Value::count)
        .sum();
  }

  /// The filters after a click on a value: one more asked for, or one no longer asked for or shut out.
  private static List<Filter> changed(Search search, Filter.Values asked, FacetCount.Value value) {
    var in = new ArrayList<>(asked.included());
    var out = new ArrayList<>(asked.excluded());
    boolean dropped = in.removeIf(value.value()::equals);
    if (!(out.removeIf(value.value()::equals) || dropped)) {
      in.add(value.value());
    }
    var filters = new ArrayList<>(search.filters());
    filters.removeIf(f -> f instanceof Filter.Values(var facet, _, _) && facet == asked.facet());
    filters.add(new Filter.Values(asked.facet(), in, out));
    return filters;
  }
}
