package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import pressmark.article.Certainty;

class FeedTest {
  @TempDir private static Path folder;
  private static Running running;
  private static Lists lists;

  @BeforeAll
  static void start() throws IOException {
    var tides =
        IntStream.range(0, 45)
            .mapToObj(i ->
                Samples.draft("Tide table " + i + " \u0001\ud83d", "High water at " + i + " <b>.")
                    .published(
                        List.of("2001-05-01", "2002", "2003-04-05T06:07:08+02:00").get(i % 3))
                    .publication("The Tide Gazette", Certainty.STATED)
                    .file("tides/" + i + ".txt", 1)
                    .article());
    running = Running.with(folder, Stream.concat(Samples.few().stream(), tides).toList());
    lists = new Lists(running);
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  @Test
  void theNextLinksLeadThroughAllArticles() throws Exception {
    var ids = ids(lists.entries("/search.atom?q=tide&size=10"));

    assertThat(ids).hasSize(46).doesNotHaveDuplicates();
    assertThat(ids(lists.entries("/search.atom?q=nowhere"))).isEmpty();
  }

  private static List<String> ids(List<Element> entries) {
    return entries.stream().map(entry -> Lists.text(entry, "id")).toList();
  }

  @Test
  void aFeedSaysWhereItStands() throws Exception {
    var feed = lists.feed("/search.atom?q=tide&page=2&size=10").getDocumentElement();

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(Lists.text(feed, "title")).isEqualTo("tide – The Saltmere Archive");
    assertThat(Lists.text(feed, "totalResults")).isEqualTo("46");
    assertThat(Lists.text(feed, "startIndex")).isEqualTo("11");
    assertThat(links(feed, "self", "alternate", "first", "previous", "next", "last"))
        .containsExactly(
            "/search.atom?q=tide&page=2&size=10",
            "/search?q=tide&page=2&size=10",
            "/search.atom?q=tide&size=10",
            "/search.atom?q=tide&size=10",
            "/search.atom?q=tide&page=3&size=10",
            "/search.atom?q=tide&page=5&size=10");
    assertThat(Lists.link(lists.feed("/search.atom").getDocumentElement(), "previous")).isEmpty();
  }

  private static List<String> links(Element of, String... relations) {
    return Stream.of(relations).map(relation -> Lists.path(Lists.link(of, relation))).toList();
  }

  @Test
  void everyEntryHasWhatAtomAsksFor() throws Exception {
    var feed = lists.feed("/search.atom?size=100").getDocumentElement();

    assertThat(Lists.elements(Lists.elements(feed, "author").getFirst(), "name")).hasSize(1);
    assertThat(Lists.elements(feed, "entry")).hasSize(48);
    for (var each :
        Stream.concat(Stream.of(feed), Lists.elements(feed, "entry").stream()).toList()) {
      assertThat(Lists.text(each, "id")).startsWith("http://127.0.0.1:");
      assertThat(Lists.text(each, "title")).isNotEmpty();
      OffsetDateTime.parse(Lists.text(each, "updated"));
      assertThat(running.get(links(each, "alternate").getFirst()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anEntrySaysWhatIsKnown() throws Exception {
    var entry = lists.entries("/search.atom?q=headline%3Aharbour").getFirst();
    var flood = Samples.flood().article();

    assertThat(Lists.id(Lists.text(entry, "id"))).isEqualTo(flood.id().value());
    assertThat(Lists.text(entry, "title")).isEqualTo(flood.headline().orElseThrow().value());
    assertThat(Lists.elements(entry, "author").stream().map(author -> Lists.text(author, "name")))
        .containsExactly("Ida Thorne", "Paul Reyes");
    assertThat(Lists.text(entry, "published")).isEqualTo("2019-11-06T00:00:00Z");
    assertThat(Lists.elements(entry, "category").getFirst().getAttribute("term"))
        .isEqualTo("Local");
    assertThat(Lists.text(entry, "summary")).contains("harbour");
    assertThat(Lists.text(entry, "publicationName")).isEqualTo("The Saltmere Courier");
  }

  @Test
  void momentsAreAsPreciseAsTheyAreKnown() throws Exception {
    var feed = lists.feed("/search.atom?size=100&sort=oldest").getDocumentElement();
    var loaded = Lists.text(feed, "updated");

    var moments =
        Lists.elements(feed, "entry").stream()
            .map(entry -> Lists.text(entry, "updated") + " " + Lists.text(entry, "published"))
            .distinct()
            .toList();

    assertThat(moments)
        .containsExactly(
            "2001-05-01T00:00:00Z 2001-05-01T00:00:00Z",
            "2002-01-01T00:00:00Z ",
            "2003-04-05T06:07:08+02:00 2003-04-05T06:07:08+02:00",
            "2019-11-06T00:00:00Z 2019-11-06T00:00:00Z",
            loaded + " ");
  }

  @Test
  void hostileTextStaysText() throws Exception {
    var hostile = Samples.hostile().article();
    var entry =
        lists.entries("/search.atom?size=100").stream()
            .filter(each -> Lists.text(each, "id").endsWith(hostile.id().value()))
            .findFirst()
            .orElseThrow();

    assertThat(Lists.text(entry, "title")).isEqualTo(Samples.HOSTILE);
    assertThat(Lists.elements(entry, "category").getFirst().getAttribute("term"))
        .isEqualTo(Samples.HOSTILE);
  }
}
