package pressmark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A folder of articles written by someone who means harm, and of articles of unheard-of shapes.
/// Whatever of it should come to life calls `alert`, or leaves `owned` in the window.
final class HostileArticles {
  /// Stands in every article here.
  static final String WORD = "lanternfish";

  /// Stands in the file name of an article here.
  static final String FILE_NAME = "\"><img src=x onerror=alert(1)>.txt";

  static final List<String> TEXTS =
      List.of(
          "<script>window.owned=1;alert(1)</script>",
          "\"><img src=x onerror=\"window.owned=1;alert(1)\">",
          "' onmouseover='alert(1)' autofocus onfocus='window.owned=1' x='",
          "</textarea></title></style></script></template><script>window.owned=1</script>",
          "<!-- harmless --!> <svg onload=window.owned=1> ]]> <![CDATA[",
          "javascript:window.owned=1//",
          "data:text/html,<script>alert(1)</script>",
          "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp;amp; &quot; &#x202e; &nbsp;",
          "Read \u202eltr\u202d \u2067isolated \u200f\u061c right",
          "${7*7} {{7*7}} #{7*7} <%= 7*7 %> {0} {1,choice,bad ''",
          "<base href=https://example.org/><meta http-equiv=refresh content=0;url=//example.org>",
          "<iframe src=javascript:alert(1)> <object data=x> <form action=//example.org>");

  private HostileArticles() {}

  static void write(Path folder) throws IOException {
    for (int i = 0; i < TEXTS.size(); i++) {
      Files.writeString(folder.resolve("labelled-%02d.txt".formatted(i)), labelled(TEXTS.get(i)));
    }
    Files.writeString(folder.resolve(FILE_NAME), labelled("An ordinary headline"));
    Files.writeString(folder.resolve("repeated.txt"), repeated(TEXTS.getFirst()));
  }

  private static String labelled(String text) {
    return """
    Title: %1$s
    Author: %1$s
    Publication: %1$s
    Section: %1$s
    Date: 3 March 2021

    %1$s was what the harbour master read aloud, and the %2$s in the tank turned round.

    The council said nothing about %1$s, nor did anyone ask it to.
    """
        .formatted(text, WORD);
  }

  private static String repeated(String text) {
    return """
    %1$s and the end

    A %2$s in its tank. (%1$s/%1$s)
    A %2$s in its tank. (%1$s/%1$s)
    TT

    %1$s and the end

    A %2$s in its tank. (%1$s/%1$s)
    A %2$s in its tank. (%1$s/%1$s)

    The keeper of the tank read %1$s aloud on Tuesday, and the %2$s turned round twice.

    Nobody who was there expects that to change before the summer, a clerk of the town said.
    """
        .formatted(text, WORD);
  }

  /// Articles that are too long, too short or the other way round.
  static void writeShapes(Path folder) throws IOException {
    var sentence = "A %s is seen near the town, the keeper of the tank said. ".formatted(WORD);
    var opening =
        "The keeper of the tank said on Tuesday that the %s was well.\n\n".formatted(WORD);
    write(
        folder,
        "line",
        "One line of a megabyte\n\n" + sentence.repeat(1_000_000 / sentence.length()));
    write(folder, "unbroken", "One word of a megabyte\n\n" + opening + "x".repeat(1_000_000));
    write(folder, "words", "Twenty thousand words\n\n" + paragraphs(sentence.repeat(10), 170));
    write(
        folder,
        "headline",
        "A headline of " + "many words ".repeat(17) + "\n\n" + opening + sentence);
    write(folder, "name", "Donau" + "dampfschiff".repeat(18) + "\n\n" + opening + sentence);
    write(folder, "single", "There was a %s in the harbour on Tuesday.".formatted(WORD));
    write(
        folder,
        "caption",
        """
        Keeper Finds a Word to Say

        Fish. (AFP)
        Fish. (AFP)
        TT

        Keeper Finds a Word to Say

        Fish. (AFP)
        Fish. (AFP)

        %s
        %s
        """
            .formatted(opening.strip(), sentence.repeat(3)));
    write(
        folder,
        "arabic",
        """
        فيضان يغمر المدينة القديمة بعد ليلة من المطر

        قال محافظ المدينة يوم الثلاثاء إن الفيضان انحسر، وإن أحدا لم يصب بأذى، وإن سمكة lanternfish نجت.

        وأضاف أن المجلس سيجتمع يوم الجمعة 12 مارس 2021 لبحث بناء جدار جديد أمام البحر.
        """);
  }

  private static String paragraphs(String text, int count) {
    return IntStream.range(0, count).mapToObj(_ -> text).collect(Collectors.joining("\n\n"));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
  }
}
