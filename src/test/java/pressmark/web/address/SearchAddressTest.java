package pressmark.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pressmark.query.Facet;
import pressmark.query.Filter;
import pressmark.query.Match;
import pressmark.query.Notice;
import pressmark.query.Order;
import pressmark.query.Period;
import pressmark.query.QueryParser;
import pressmark.query.Search;

class SearchAddressTest {
  private static final List<String> WORDS =
      List.of("flood", "\"sea wall\"", "-Iran", "a&b=c", "50%", "+", "مصر", "😀", "OR", "(", "#?/");

  @Test
  void aSearchComesBackFromItsAddress() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var search = anySearch(random);

      var read = SearchAddress.parse(parameters(new SearchAddress(search).toString()));

      assertThat(read.search()).isEqualTo(search);
      assertThat(read.toString()).isEqualTo(new SearchAddress(search).toString());
    }
  }

  @Test
  void anyParametersAreASearch() {
    var random = new Random(11);
    var letters = "qpagesizefromtoundated=&%20+-;é\u0000\ud83d\ude00 0123456789abcdef";
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, letters.length())
          .forEach(n -> text.append(letters.charAt(n)));

      var address = SearchAddress.parse(text.toString());

      assertThat(address.search().page()).isPositive();
      assertThat(address.search().size()).isBetween(1, 100);
      assertThat(SearchAddress.parse(parameters(address.toString())).toString())
          .isEqualTo(address.toString());
    }
  }

  @Test
  void nothingAskedForIsTheBareAddress() {
    assertThat(SearchAddress.everything().toString()).isEqualTo("/search");
    assertThat(SearchAddress.parse("q=&page=1&size=20&sort=newest&x=y").toString())
        .isEqualTo("/search");
    assertThat(SearchAddress.everything().search().order()).isEqualTo(Order.NEWEST);
  }

  @Test
  void wordsAreListedBestFirst() {
    assertThat(SearchAddress.parse("q=flood").search().order()).isEqualTo(Order.BEST);
    assertThat(SearchAddress.parse("q=flood&sort=oldest").toString())
        .isEqualTo("/search?q=flood&sort=oldest");
  }

  @Test
  void whatCannotBeReadIsLeftOutWithANotice() {
    var search =
        SearchAddress.parse("q=flood&page=abc&size=0&sort=random&from=yesterday&undated=maybe")
            .search();

    assertThat(search.page()).isEqualTo(1);
    assertThat(search.size()).isEqualTo(20);
    assertThat(search.order()).isEqualTo(Order.BEST);
    assertThat(search.filters()).isEmpty();
    assertThat(search.notices()).extracting(Notice::text).hasSize(5);
  }

  @Test
  void hugeNumbersAreCutWithANotice() {
    var search = SearchAddress.parse("size=100000&page=999999999999").search();

    assertThat(search.size()).isEqualTo(100);
    assertThat(search.page()).isEqualTo(10_000_000);
    assertThat(search.notices()).hasSize(2);
  }

  @Test
  void datesTheWrongWayRoundAreExchanged() {
    var search = SearchAddress.parse("from=2024&to=2019-05").search();

    assertThat(search.filters())
        .containsExactly(
            new Filter.Published(Period.parse("2019-05"), Period.parse("2024"), false));
    assertThat(search.notices()).hasSize(1);
  }

  @Test
  void aYearIsAskedForLikeAnyOtherValue() {
    assertThat(SearchAddress.parse("q=a&page=4").including(Facet.YEAR, "2019").toString())
        .isEqualTo("/search?q=a&year=2019");
  }

  @Test
  void narrowingWideningAndShuttingOutBeginAtTheFirstPage() {
    var address = SearchAddress.parse("q=a&page=3");

    var narrowed = address.including(Facet.PUBLICATION, "The Post").including(Facet.LANGUAGE, "en");
    var shut = narrowed.excluding(Facet.PUBLICATION, "The Post");

    assertThat(narrowed.toString()).isEqualTo("/search?q=a&publication=The+Post&lang=en");
    assertThat(shut.toString()).isEqualTo("/search?q=a&-publication=The+Post&lang=en");
    assertThat(shut.without(Facet.PUBLICATION, "The Post").toString())
        .isEqualTo("/search?q=a&lang=en");
    assertThat(shut.withoutFilters().toString()).isEqualTo("/search?q=a");
  }

  @Test
  void otherWordsKeepTheFilters() {
    var address = SearchAddress.parse("q=flood&lang=en&size=50&page=2");

    assertThat(address.text("storm").toString()).isEqualTo("/search?q=storm&lang=en&size=50");
    assertThat(address.text("").toString()).isEqualTo("/search?lang=en&size=50");
    assertThat(address.kept()).extracting(SearchAddress.Pair::name).containsExactly("lang", "size");
  }

  private static String parameters(String address) {
    int mark = address.indexOf('?');
    return mark < 0 ? "" : address.substring(mark + 1);
  }

  private static Search anySearch(Random random) {
    var text = String.join(" ", some(random, WORDS));
    var read = QueryParser.parse(text);
    var filters = new ArrayList<Filter>();
    for (var facet : Facet.values()) {
      var included = some(random, WORDS);
      var excluded = some(random, WORDS);
      if (random.nextInt(3) == 0 && !(included.isEmpty() && excluded.isEmpty())) {
        filters.add(new Filter.Values(facet, included, excluded));
      }
    }
    published(random).ifPresent(filters::add);
    var order = List.of(Order.values()).get(random.nextInt(4));
    return new Search(
        text,
        read.query(),
        read.notices(),
        random.nextBoolean() ? Match.ALL : Match.ANY,
        filters,
        text.isBlank() && order == Order.BEST ? Order.NEWEST : order,
        1 + random.nextInt(50),
        1 + random.nextInt(100));
  }

  private static List<String> some(Random random, List<String> words) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(_ -> words.get(random.nextInt(words.size())))
        .distinct()
        .toList();
  }

  private static Optional<Filter> published(Random random) {
    var from = random.nextBoolean() ? Period.parse("2019-03") : Optional.<Period>empty();
    var to = random.nextBoolean() ? Period.parse("2020-12-24") : Optional.<Period>empty();
    boolean undated = random.nextBoolean();
    return from.isEmpty() && to.isEmpty() && !undated
        ? Optional.empty()
        : Optional.of(new Filter.Published(from, to, undated));
  }
}
