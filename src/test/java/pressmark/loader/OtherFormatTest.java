package pressmark.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE html><title>x</title>        | a web page (HTML)
          <html lang="en"><body>x                | a web page (HTML)
          <?xml version="1.0"?><rss/>            | an XML file
          {"title": "x"}                         | a JSON file
          [{"title": "x"}]                       | a JSON file
          %PDF-1.4                               | a PDF
          {\\rtf1\\ansi x}                       | a rich text file (RTF)
          """)
  void textForProgramsIsNamed(String text, String name) {
    assertThat(OtherFormat.of(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Updated] The sea gate held.",
        "{Harbour} The sea gate held, [again]",
        "“<html> is not for reading,” said the mayor.",
        "The sea gate held.",
      })
  void newsTextIsNotTakenForIt(String text) {
    assertThat(OtherFormat.of(text)).isEmpty();
  }

  @Test
  void suchAFileIsRejectedWithASentence() {
    var reading = Reads.bytes("<!DOCTYPE html><p>The sea gate held.</p>".getBytes(UTF_8));

    assertThat(reading.ledger().rejected())
        .contains(
            "This file could not be read: it is a web page (HTML), which Pressmark does not read"
                + " yet.");
  }
}
