package pressmark.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// References read back by the programs of others.
final class References {
  private References() {}

  static RisRecord ris(Cited cited) {
    var records = KRis.processList(Format.RIS.write(cited).lines().toList());
    assertThat(records).hasSize(1);
    return records.getFirst();
  }

  static BibTeXEntry bibTex(Cited cited) throws Exception {
    var database = new BibTeXParser().parse(new StringReader(Format.BIBTEX.write(cited)));
    assertThat(database.getEntries()).hasSize(1);
    return database.getEntries().values().iterator().next();
  }

  /// A field as LaTeX prints it; empty when the entry has none.
  static Optional<String> printed(BibTeXEntry entry, String field) throws Exception {
    var value = Optional.ofNullable(entry.getField(new Key(field)));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var objects = new LaTeXParser().parse(new StringReader(value.get().toUserString()));
    return Optional.of(new LaTeXPrinter().print(objects));
  }

  static JsonNode csl(Cited cited) {
    var items = JsonMapper.shared().readTree(Format.CSL.write(cited));
    assertThat(items.size()).isEqualTo(1);
    return items.get(0);
  }

  /// A name of a CSL item in the order of lists.
  static String name(JsonNode name) {
    var given = name.path("given").asString("");
    var family = name.path("family").asString("");
    var particle = name.path("non-dropping-particle").asString("");
    var suffix = name.path("suffix").asString("");
    return name.has("literal")
        ? name.get("literal").asString()
        : (particle + " " + family + ", " + given + (suffix.isEmpty() ? "" : ", " + suffix))
            .strip();
  }

  static List<Integer> date(JsonNode date) {
    return date.at("/date-parts/0").valueStream().map(JsonNode::intValue).toList();
  }
}
