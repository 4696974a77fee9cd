package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pressmark.index.FacetCount;
import pressmark.index.FacetPage;
import pressmark.index.Placing;
import pressmark.index.Results;
import pressmark.index.Spelling;
import pressmark.query.Facet;
import pressmark.web.address.Assets;
import pressmark.web.address.SearchAddress;
import pressmark.web.address.ValuesAddress;
import pressmark.web.page.Page;
import pressmark.web.page.SearchPage;
import pressmark.web.page.Site;
import pressmark.web.page.ValuesPage;
import pressmark.web.page.Wording;
import pressmark.web.results.Condition;
import pressmark.web.results.Freed;
import pressmark.web.results.Made;

/// What pages of results say, over results made by hand.
class ResultPagesTest {
  private static final Site SITE =
      new Site("The Saltmere Archive", new Assets(), Wording.english(), Clock.systemUTC(), "/");

  @Test
  void aHitSaysWhyItStandsWhereItStands() {
    var placing = new Placing(List.of("Sea", "wall"), 17, true, true, List.of());

    assertThat(why(placing))
        .isEqualTo(
            "“Sea” and “wall” stand in the headline; 17 matches in all;"
                + " the words stand side by side.");
    assertThat(why(new Placing(List.of(), 1, false, true, List.of("harbour"))))
        .isEqualTo("1 match in all; different words stand close together; “harbour” is missing.");
  }

  private static String why(Placing placing) {
    var address = SearchAddress.parse("q=sea+wall");
    var hits = List.of(Made.hit("Sea wall", placing));
    var page = page(address, Made.with(Made.results(address, 1), hits, List.of()));
    assertThat(page.select(".hit .meta").text()).contains("SALTMERE");
    return page.select(".hit details p").text();
  }

  @Test
  void mostOfTheWordsIsAListOfItsOwnThatSaysWhatIsMissing() {
    var address = SearchAddress.parse("q=sea+wall+tractor");
    var lacking = new Placing(List.of(), 3, false, false, List.of("tractor"));
    var others = new Results.Others(12, List.of(Made.hit("Sea wall", lacking)));
    var results = Made.with(Made.results(address, 0), List.of(), Optional.of(others));

    var page = page(address, results);

    assertThat(page.select("[data-total]").attr("data-total")).isEqualTo("0");
    assertThat(page.select(".others h2").text()).isEqualTo("Most of the words (12)");
    assertThat(page.select(".others .lacking").text()).isEqualTo("Without tractor.");
    assertThat(page.select(".others .more a").attr("href"))
        .isEqualTo("/search?q=sea+wall+tractor&match=any");
    assertThat(page.select("li.hit")).isEmpty();
  }

  @Test
  void spellingsAreOfferedWithTheirCounts() {
    var address = SearchAddress.parse("q=judicary");
    var near = new Spelling("judicary", 0, false, List.of(new Spelling.Other("judiciary", 12)));
    var family = new Spelling("judicary", 0, true, List.of(new Spelling.Other("judicature", 3)));

    assertThat(offer(address, near)).isEqualTo("Did you mean judiciary 12?");
    assertThat(offer(address, family)).isEqualTo("Also in this archive: judicature 3 – include");
  }

  private static String offer(SearchAddress address, Spelling spelling) {
    var results = Made.with(Made.results(address, 0), List.of(spelling), Optional.empty());
    return page(address, results).select(".offer").text();
  }

  @Test
  void whereNothingIsFoundThePageSaysWhatIsToBlameAndWhatWouldHelp() {
    var address = SearchAddress.parse("q=judiciary+Iran+tractor&section=World");
    var results =
        Made.results(
            address,
            0,
            new Results.Part("judiciary", 12, 0),
            new Results.Part("Iran", 90, 0),
            new Results.Part("tractor", 0, 2));
    var freed = List.of(new Freed(Condition.of(address).getFirst(), 4));

    var page = html(new SearchPage(address, results, freed, 1204)).select(".nothing");

    assertThat(page.select(".lead").text())
        .isEqualTo("No article under these filters has all of judiciary, Iran and tractor.");
    assertThat(page.select(".lead + .ways li").eachText())
        .containsExactly(
            "No article under these filters has tractor.",
            "Without tractor there are 2.",
            "Without the filter Section: World there are 4.");
    assertThat(page.select(".ways a").eachAttr("href"))
        .containsExactly(
            "/search?q=judiciary+Iran&section=World",
            "/search?q=judiciary+Iran+tractor",
            "/search?q=judiciary+Iran+tractor",
            "/search",
            "/help");
  }

  @Test
  void whereOnePartFindsNothingItIsSaidOnceAndSpellingsComeFirst() {
    var address = SearchAddress.parse("q=judicary");
    var near = new Spelling("judicary", 0, false, List.of(new Spelling.Other("judiciary", 12)));
    var made = Made.results(address, 0, new Results.Part("judicary", 0, 90));

    var page = page(address, Made.with(made, List.of(near), Optional.empty())).select(".nothing");

    assertThat(page.select("p, li").eachText())
        .startsWith("No article has judicary.", "Did you mean judiciary 12?")
        .hasSize(4);
  }

  @Test
  void whereNothingIsFoundConditionsArePutInWords() {
    var address = SearchAddress.parse("q=flood+words>800+date:2031");
    var made =
        Made.results(
            address,
            0,
            new Results.Part("flood", 3, 0),
            new Results.Part("words>800", 4, 0),
            new Results.Part("date:2031", 0, 2));

    var page = page(address, made).select(".nothing");

    assertThat(page.select(".lead").text()).startsWith("There are no articles with ");
    assertThat(page.select(".ways li").eachText())
        .startsWith(
            "There are no articles published in 2031.",
            "Without the condition published in 2031 there are 2.");
  }

  @Test
  void aSearchThatStoppedBeforeItFoundAnythingClaimsNothing() {
    var address = SearchAddress.parse("q=judiciary+Iran+tractor&section=World");
    var made = Made.results(address, 0, new Results.Part("judiciary", 12, 0));

    var page = page(address, Made.stopped(made));

    assertThat(page.select("[role=status]").text())
        .isEqualTo("The search stopped after 2 seconds, before it found anything. Search again");
    assertThat(page.select("[role=status] a").attr("href")).isEqualTo(address.toString());
    assertThat(page.select(".understood .part").eachText())
        .containsExactly("judiciary 12 ×", "Iran ×", "tractor ×");
    assertThat(page.select(".nothing, [data-total]")).isEmpty();
  }

  @Test
  void theChartCanBeReadAsATableWithTheSameLinks() {
    var address = SearchAddress.parse("q=tide");
    var page = page(address, Made.with(Made.results(address, 9), Made.days(3, 1)));

    assertThat(page.select(".horizon svg a title").eachText())
        .containsExactly(
            "31 December 2023: 1 of 13 articles",
            "1 January 2024: 2 of 16 articles",
            "undated: 1 of 2 articles");
    assertThat(page.select(".horizon tbody a").eachAttr("href"))
        .isEqualTo(page.select(".horizon svg a").eachAttr("href"));
    assertThat(page.select(".horizon tbody tr").eachText()).startsWith("30 December 2023 0 10");
    assertThat(page.select(".horizon .thirds, .horizon .each li").eachText())
        .containsExactly("30 Dec 2023", "31 Dec", "1 Jan 2024");
  }

  @Test
  void aFacetShowsTenValuesTheChosenOnesAndTheWayToAll() {
    var address = SearchAddress.parse("q=tide&section=S14");
    var values = new ArrayList<FacetCount.Value>();
    for (int i = 0; i < 20; i++) {
      values.add(new FacetCount.Value("S" + i, 40 - i, i == 14, i == 12));
    }
    var facets = List.of(new FacetCount(Facet.SECTION, values, false));

    var page = page(address, Made.with(Made.results(address, 99), List.of(), facets));

    assertThat(page.select(".facet li")).hasSize(12);
    assertThat(page.select(".facet .included").text()).isEqualTo("S14 26 ×");
    assertThat(page.select(".facet .excluded s").text()).isEqualTo("S12");
    assertThat(page.select(".facet .more a").attr("href"))
        .isEqualTo("/search/values/section?q=tide&section=S14");
  }

  @Test
  void thePageOfAFacetKeepsTheSearchAndItsOwnSwitches() {
    var address =
        ValuesAddress.parse("section", "q=tide&section=A&find=sp&by=name&page=2").orElseThrow();
    var values = List.of(new FacetCount.Value("Sport", 9, false, false));

    var found = new FacetPage(address.request(), values, 201, 300, false, Duration.ZERO);
    var page = html(new ValuesPage(address, found));

    assertThat(page.select(".finder input[type=hidden]").eachAttr("name"))
        .containsExactly("q", "section", "by");
    assertThat(page.select("ul.values a").eachAttr("href"))
        .containsExactly(
            "/search?q=tide&section=A&section=Sport", "/search?q=tide&section=A&-section=Sport");
    assertThat(page.select(".sorting a").attr("href"))
        .isEqualTo("/search/values/section?q=tide&section=A&find=sp");
    assertThat(page.select(".paging a[rel=next]").attr("href"))
        .isEqualTo("/search/values/section?q=tide&section=A&page=3&find=sp&by=name");
    assertThat(page.select("a.back").attr("href")).isEqualTo("/search?q=tide&section=A");
    assertThat(ValuesAddress.parse("nonsense", "")).isEmpty();
  }

  @Test
  void theSameResultsAreOfferedForPrograms() {
    var address = SearchAddress.parse("q=tide");
    var page = page(address, Made.results(address, 90));

    assertThat(page.select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("/search.atom?q=tide");
    assertThat(page.select(".formats a").eachAttr("href"))
        .containsExactly(
            "/search.json?q=tide",
            "/search.csv?q=tide",
            "/search.ris?q=tide",
            "/search.atom?q=tide");
    assertThat(page.select(".sizes a").eachAttr("href"))
        .containsExactly("/search?q=tide&size=50", "/search?q=tide&size=100");
  }

  private static Document page(SearchAddress address, Results results) {
    return html(new SearchPage(address, results, List.of(), 1204));
  }

  private static Document html(Page page) {
    return Jsoup.parse(new Templates().html(SITE, page), "http://localhost/");
  }
}
