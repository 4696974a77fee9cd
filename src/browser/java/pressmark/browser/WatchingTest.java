package pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pressmark.ServedArchive;

/// What happens in the folder is seen on the page within two seconds.
@Tag("thorough")
@ExtendWith(InChromium.class)
class WatchingTest {
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  @TempDir private Path folder;
  private Path articles;
  private ServedArchive archive;
  private Visit visit;

  @BeforeEach
  void serve(Browser browser) throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (var word : List.of("harbour", "lighthouse", "windmill")) {
      write(word);
    }
    archive = ServedArchive.of(articles, folder.resolve("index"), "The Watched Archive");
    visit = Visit.to(archive.address(), browser, Visit.wide(1280));
  }

  @AfterEach
  void close() throws IOException {
    visit.close();
    archive.close();
  }

  @Test
  void aFileDroppedChangedAndRemovedIsSeen() throws IOException {
    assertThat(total("/")).isEqualTo("3");
    assertThat(total("/search?q=kestrel")).isEqualTo("0");

    write("kestrel");
    assertTotal("/search?q=kestrel", "1");
    assertThat(total("/")).isEqualTo("4");
    assertThat(visit.page().locator(".stories .headline").allTextContents())
        .anyMatch(headline -> headline.contains("A kestrel is seen"));

    write("kestrel", "osprey");
    assertTotal("/search?q=osprey", "1");
    assertThat(total("/search?q=kestrel")).isEqualTo("0");

    Files.delete(file("kestrel"));
    assertTotal("/search?q=osprey", "0");
    assertThat(total("/")).isEqualTo("3");
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsSaidToBeOne() throws IOException {
    Files.writeString(articles.resolve("hollow.txt"), "");

    assertTotal("/search?q=harbour", "1");
    long start = System.nanoTime();
    boolean told = false;
    while (!told && System.nanoTime() - start < DEADLINE.toNanos()) {
      told = visit.open("/loading").locator("#rejected + dl").count() == 1;
    }
    assertThat(visit.page().locator("#rejected + dl").textContent()).contains("hollow.txt");
  }

  private String total(String path) {
    var total = visit.open(path).locator("[data-total]").first();
    return String.valueOf(total.getAttribute("data-total"));
  }

  /// Loads the page again and again until it shows the number.
  private void assertTotal(String path, String number) {
    var seen = new ArrayList<String>();
    long start = System.nanoTime();
    do {
      seen.add(total(path));
    } while (!seen.getLast().equals(number) && System.nanoTime() - start < DEADLINE.toNanos());

    assertThat(seen).as(path).last().isEqualTo(number);
  }

  private Path file(String name) {
    return articles.resolve(name + ".txt");
  }

  private void write(String word) throws IOException {
    write(word, word);
  }

  private void write(String name, String word) throws IOException {
    Files.writeString(
        file(name),
        """
        A %1$s is seen near the town of Saltmere

        The %1$s was there on Tuesday morning, two people who had walked along the shore before\
         breakfast said, and neither of them had been told about it by the council.

        Nobody who was there expects that to change before the summer, a clerk of the town said,\
         and went back to counting the chairs in the hall.
        """
            .formatted(word));
  }
}
