package pressmark.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pressmark.article.Article;
import pressmark.article.ArticleId;
import pressmark.article.Found;
import pressmark.index.words.Sentences;
import pressmark.loader.Loader;
import pressmark.loader.Reading;
import pressmark.query.Match;
import pressmark.query.Order;
import pressmark.query.QueryParser;
import pressmark.query.Search;

/// Queries over real news find exactly the articles that reading every word of them finds.
@Tag("thorough")
@Tag("collections")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealSearchTest {
  private static final Path REAL = Path.of("../shared/data/nexis-israel-hamas/articles");
  private static final Map<String, String> FORMS =
      Map.of(
          "ceasefires", "ceasefire",
          "iranian", "iran",
          "iranians", "iran",
          "leaders", "leader",
          "ministries", "ministry");

  @TempDir static Path folder;
  private final List<Article> articles = new ArrayList<>();
  private final Map<ArticleId, List<NaiveText>> texts = new LinkedHashMap<>();
  private Optional<Archive> archive = Optional.empty();

  @BeforeAll
  void load() throws IOException {
    assumeTrue(Files.exists(REAL), () -> "skipped: there is no " + REAL + " to read");
    var opened = Archive.in(folder);
    archive = Optional.of(opened);
    var loader = new Loader(Loader.LIMIT);
    try (var files = Files.list(REAL)) {
      for (var file : files.sorted().toList()) {
        if (loader.read(file, file.getFileName().toString())
            instanceof Reading.Read(var ledger, var read, _, _)) {
          opened.index().replace(ledger, read);
          articles.addAll(read);
        }
      }
    }
    opened.published();
    var sentences = Sentences.of(Optional.of("en"));
    var starts = new LinkedHashMap<String, int[]>();
    for (var article : articles) {
      texts.put(
          article.id(),
          NaiveText.of(
              article,
              (text, at) ->
                  Arrays.binarySearch(starts.computeIfAbsent(text, sentences::starts), at) >= 0));
    }
  }

  @AfterAll
  void close() throws IOException {
    if (archive.isPresent()) {
      archive.get().close();
    }
  }

  private void assertFinds(String asked, Predicate<Article> meant) throws IOException {
    var query = QueryParser.parse(asked).query();
    var search = new Search(asked, query, List.of(), Match.ALL, List.of(), Order.NEWEST, 1, 500);

    var results = archive.orElseThrow().index().search(search);

    var expected = articles.stream().filter(meant).map(Article::id).collect(Collectors.toSet());
    assertThat(results.hits()).as(asked).extracting(Hit::id).doesNotHaveDuplicates();
    assertThat(results.total()).as(asked).isEqualTo(results.hits().size());
    assertThat(results.hits().stream().map(Hit::id).collect(Collectors.toSet()))
        .as(asked)
        .isEqualTo(expected);
  }

  /// By its definition, word by word; something.
  private void assertFindsSome(String asked) throws IOException {
    assertFinds(asked);
    assertThat(archive.orElseThrow().count(asked)).as(asked).isPositive();
  }

  private void assertFinds(String asked) throws IOException {
    var query = QueryParser.parse(asked).query();
    var naive = new NaiveSearch(word -> FORMS.getOrDefault(word, word));
    assertFinds(
        asked,
        article -> naive.find(query, texts.getOrDefault(article.id(), List.of())).isPresent());
  }

  @Test
  void whatStandsCloseTogetherIsFound() throws IOException {
    // These two names stand in neighbouring sentences, never in one.
    assertFinds("Sinwar /s Iran");
    assertFindsSome("Sinwar /p Iran");
    assertFindsSome("Sinwar /s Hamas");
    assertFindsSome("Netanyahu NEAR/5 judiciary OR judicial");
    assertFindsSome("Netanyahu NEAR/5 (judiciary OR judicial)");
    assertFindsSome("Hamas PRE/3 leader /p Sinwar");
    assertFindsSome("\"Hamas run\" NEAR/10 \"health ministry\"");
  }

  @Test
  void whatStandsInTheLeadOrOftenIsFound() throws IOException {
    assertFindsSome("lead:ceasefire");
    assertFindsSome("atleast5:Hezbollah");
    assertFindsSome("atleast2:(Hezbollah NEAR/8 Iran)");
    assertFinds("=US -=U.S.");
  }

  @Test
  void publicationsAndDatesAreFound() throws IOException {
    assertThat(archive.orElseThrow().count("publication:\"Asharq Al-Awsat\"")).isPositive();
    assertFinds(
        "publication:\"Asharq Al-Awsat\" -headline:Gaza",
        article ->
            (says(article.publication(), " asharq alawsat ")
                    || says(article.publication(), " asharq al awsat "))
                && !says(article.headline(), " gaza "));
    assertFinds(
        "date:2023-10-07..2023-10-14",
        article ->
            article
                .published()
                .map(Found::value)
                .filter(date -> !date.first().isAfter(LocalDate.of(2023, 10, 14)))
                .filter(date -> !date.last().isBefore(LocalDate.of(2023, 10, 7)))
                .isPresent());
  }

  private static boolean says(Optional<Found<String>> found, String words) {
    return found
        .map(Found::value)
        .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", ""))
        .map(text -> " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
        .filter(text -> text.contains(words))
        .isPresent();
  }
}
