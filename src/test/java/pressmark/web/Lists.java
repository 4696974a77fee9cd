package pressmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The lists a server hands out, read by the programs of others.
record Lists(Running running) {
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  List<CSVRecord> table(String address) throws Exception {
    return rows(text(address));
  }

  static List<CSVRecord> rows(String text) throws IOException {
    try (var rows = CSVParser.parse(text, TABLE)) {
      return rows.getRecords();
    }
  }

  List<RisRecord> references(String address) throws Exception {
    return KRis.processList(text(address).lines().toList());
  }

  private String text(String address) throws Exception {
    var answer = running.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  Document feed(String address) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var bytes = text(address).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  /// The entries of a feed and of all that follow it.
  List<Element> entries(String address) throws Exception {
    var entries = new ArrayList<Element>();
    var next = address;
    while (!next.isEmpty()) {
      var feed = feed(next);
      entries.addAll(elements(feed.getDocumentElement(), "entry"));
      next = path(link(feed.getDocumentElement(), "next"));
    }
    return entries;
  }

  /// The address a link of an element leads to; empty when it has no such link.
  static String link(Element of, String relation) {
    return elements(of, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElse("");
  }

  /// An address of this server without its origin.
  static String path(String address) {
    return address.replaceFirst("^http://[^/]*", "");
  }

  /// The elements of this name right inside another, whatever their namespace.
  static List<Element> elements(Element parent, String name) {
    var children = parent.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> name.equals(child.getLocalName()))
        .toList();
  }

  /// The text of the first such element; empty when there is none.
  static String text(Element parent, String name) {
    return elements(parent, name).stream().map(Element::getTextContent).findFirst().orElse("");
  }

  /// The id at the end of an address that lasts.
  static String id(String lasting) {
    return lasting.substring(lasting.lastIndexOf('/') + 1);
  }
}
