package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The language a reader is spoken to.
class LanguagesTest {
  @TempDir static Path folder;

  private static Running running;

  @BeforeAll
  static void start() throws Exception {
    running = Running.with(folder, Samples.few());
  }

  @AfterAll
  static void stop() throws Exception {
    running.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "de → de",
        "de-AT,de;q=0.9,en;q=0.8 → de",
        "ar-EG → ar",
        "fr,de;q=0.5 → de",
        "fr → en",
        "en-US,de;q=0.9 → en",
        "*;q=0.1 → en",
        "not a language at all;;; → en"
      })
  void theLanguageIsWhatTheBrowserAsksFor(String accepted, String language) throws Exception {
    var answer = running.get("/search?q=tide", "Accept-Language", accepted);

    assertThat(answer.body()).contains("<html lang=\"" + language + "\"");
    assertThat(answer.headers().firstValue("Vary").orElseThrow())
        .contains("Accept-Language", "Cookie");
  }

  @Test
  void theLanguageChosenIsStrongerThanWhatTheBrowserAsksFor() throws Exception {
    var answer = running.get("/help", "Accept-Language", "de", "Cookie", "language=ar");

    assertThat(answer.body()).contains("<html lang=\"ar\" dir=\"rtl\"");
  }

  @Test
  void aLanguageIsChosenOnAPageAndLeadsBackToIt() throws Exception {
    var german =
        running
            .page("/search?q=%22sea%20gate%22&sort=newest")
            .select(".languages a[lang=de]")
            .attr("href");

    var chosen = running.get(german);

    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.headers().firstValue("Location").orElseThrow())
        .endsWith("/search?q=%22sea%20gate%22&sort=newest");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("language=de", "Path=/", "HttpOnly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "search",
        "/%0d%0aSet-Cookie:x"
      })
  void itLeadsToNoOtherHost(String back) throws Exception {
    var address =
        "/language/de?back="
            + (back.contains("%")
                ? back
                : java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8));

    var chosen = running.get(address);

    assertThat(chosen.headers().firstValue("Location").orElseThrow())
        .isIn("/", "http://127.0.0.1:" + running.port() + "/");
  }

  @Test
  void aLanguageThatIsNotSpokenIsNotFound() throws Exception {
    assertThat(running.get("/language/xx").statusCode()).isEqualTo(404);
  }

  @Test
  void pagesNumbersDatesAndMistakesSpeakTheLanguage() throws Exception {
    var list = running.get("/search?q=tide+fo*", "Accept-Language", "de").body();
    var missing = running.get("/article/nothing", "Accept-Language", "de").body();

    assertThat(list)
        .contains("Artikel", "„fo*“ hat vor dem Stern weniger als 3 Buchstaben")
        .doesNotContain("Search help");
    assertThat(missing).contains("lang=\"de\"").doesNotContain("Nothing stands here");
  }

  @Test
  void anAnswerForProgramsIsTheSameInEveryLanguage() throws Exception {
    var english = running.get("/search.json?q=fo*", "Accept-Language", "en").body();
    var german = running.get("/search.json?q=fo*", "Accept-Language", "de").body();

    assertThat(german.replaceAll("\"(took|seconds)\":[^,]*", ""))
        .isEqualTo(english.replaceAll("\"(took|seconds)\":[^,]*", ""));
  }

  @Test
  void theBrowserDoesNotKeepAPageInAnotherLanguage() throws Exception {
    var tag = running.get("/search?q=tide").headers().firstValue("ETag").orElseThrow();

    var same = running.get("/search?q=tide", "If-None-Match", tag);
    var other = running.get("/search?q=tide", "If-None-Match", tag, "Accept-Language", "de");

    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(other.statusCode()).isEqualTo(200);
  }
}
