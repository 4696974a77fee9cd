package pressmark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackagedProgramTest {
  private static final String CACHE = "shared objects file";
  private static final Pattern SERVED =
      Pattern.compile("Pressmark serves .* at (http://\\S+) until");

  /// What makes room in a jar that is packed anew, and is not asked for here.
  private static final Pattern LEFT_OUT = Pattern.compile("maven/|/citation/");

  private static final Map<String, String> NOTHING = Map.of();

  private Moved moved = new Moved(Path.of(""));

  @BeforeEach
  void move() throws IOException {
    moved = Moved.program();
  }

  @AfterEach
  void delete() throws IOException {
    if (!moved.folder().toString().isEmpty()) {
      moved.close();
    }
  }

  @Test
  void itStartsFromItsCacheInAnotherFolder() throws Exception {
    var ran = moved.run(NOTHING, "--version");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Pressmark ").hasLineCount(1);
    assertThat(ran.err()).isEmpty();
    assertThat(moved.source()).isEqualTo(CACHE);
  }

  @Test
  void withoutItsCacheItStartsAllTheSame() throws Exception {
    Files.delete(moved.file("lib/pressmark.aot"));

    assertThat(moved.run(NOTHING, "--version")).isEqualTo(moved.run(NOTHING, "--version"));
    assertThat(moved.run(NOTHING, "--version").err()).isEmpty();
    assertThat(moved.source()).contains("pressmark-");
  }

  @Test
  void aCacheThatJavaRefusesIsNothingToSpeakOf() throws Exception {
    var cache = moved.file("lib/pressmark.aot");
    Files.delete(cache);
    Files.writeString(cache, "This is no cache.");

    var ran = moved.run(NOTHING, "--version");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).hasLineCount(1);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aReplacedProgramRunsItsNewCodeThoughSizeAndTimeAreTheSame() throws Exception {
    var jar = moved.jar("pressmark-");
    var time = Files.getLastModifiedTime(jar);
    long size = Files.size(jar);
    var other = ofSize(size, jar, "Pressmark 0", "Pressmark 9");
    Files.delete(jar);
    Files.write(jar, other);
    Files.setLastModifiedTime(jar, time);

    var ran = moved.run(NOTHING, "--version");

    assertThat(Files.size(jar)).isEqualTo(size);
    assertThat(ran.out()).startsWith("Pressmark 9.");
    assertThat(moved.source()).contains("pressmark-");
  }

  @Test
  void aReplacedLibraryIsNotTakenFromTheCache() throws Exception {
    var jar = moved.jar("slf4j-simple-");
    var time = Files.getLastModifiedTime(jar);
    var other = ofSize(Files.size(jar) + 7, jar, "", "");
    Files.delete(jar);
    Files.write(jar, other);
    Files.setLastModifiedTime(jar, time);

    assertThat(moved.run(NOTHING, "--version").code()).isZero();
    assertThat(moved.source()).contains("pressmark-");
  }

  @Test
  void withoutItsRuntimeItTakesAnotherJavaOrSaysWhatItNeeds() throws Exception {
    moved.delete("the program/runtime");

    var none = moved.run(NOTHING, "--version");
    var other = moved.run(Map.of("JAVA_HOME", System.getProperty("java.home")), "--version");

    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).startsWith("Pressmark needs Java 25 or newer.");
    assertThat(other.code()).isZero();
    assertThat(other.err()).isEmpty();
  }

  @Test
  void itsRuntimeKnowsTheCharacterSetsOfTheWorld() throws Exception {
    var arabic =
        "وصلت العبارة إلى الجزيرة يوم الثلاثاء بعد العاصفة\n\n"
            + "قال المجلس إن الميناء سيفتح غدا. ".repeat(20);
    Files.write(moved.folder().resolve("a.txt"), arabic.getBytes(Charset.forName("windows-1256")));

    var ran = moved.run(NOTHING, "check", "a.txt");

    assertThat(ran.out()).contains("windows-1256");
  }

  @Test
  void itServesTheSamplesInTheLanguagesOfItsReaders() throws Exception {
    var serving = moved.start(NOTHING, "serve", "--port=0", "--index=an index");
    try (var said = serving.inputReader(StandardCharsets.UTF_8);
        var browser = HttpClient.newHttpClient()) {
      var line =
          said.lines().map(SERVED::matcher).filter(found -> found.find()).findFirst().orElseThrow();
      var asked =
          HttpRequest.newBuilder(URI.create(line.group(1))).header("Accept-Language", "de").build();

      assertThat(browser.send(asked, BodyHandlers.ofString()).body())
          .containsPattern(
              "[0-9]\\. (Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember) [0-9]{4}");
    } finally {
      serving.toHandle().destroy();
      serving.waitFor();
    }
    assertThat(Files.readString(moved.folder().resolve("err"))).doesNotContain("WARN");
  }

  @Test
  void manAndShellsAreTold() {
    assertThat(moved.file("share/man/man1/pressmark.1")).isNotEmptyFile();
    assertThat(moved.file("share/bash-completion/completions/pressmark")).isNotEmptyFile();
  }

  /// The entries of a jar with some letters changed, as a jar of a size: what is left over is filled.
  private static byte[] ofSize(long size, Path jar, String letters, String others)
      throws IOException {
    var plain = rewritten(jar, letters, others, "");
    return rewritten(jar, letters, others, " ".repeat((int) (size - plain.length)));
  }

  private static byte[] rewritten(Path jar, String letters, String others, String comment)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipFile(jar.toFile());
        var to = new ZipOutputStream(bytes)) {
      to.setLevel(Deflater.BEST_COMPRESSION);
      to.setComment(comment);
      for (var entry :
          from.stream().filter(it -> !LEFT_OUT.matcher(it.getName()).find()).toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        var content = from.getInputStream(entry).readAllBytes();
        var text = new String(content, StandardCharsets.ISO_8859_1);
        to.write(text.replace(letters, others).getBytes(StandardCharsets.ISO_8859_1));
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
