package pressmark.web.format;

import java.time.Instant;
import java.util.stream.Collectors;
import pressmark.article.Found;
import pressmark.index.Hit;
import pressmark.index.Results;
import pressmark.web.address.ArticleAddress;
import pressmark.web.address.SearchAddress;
import pressmark.web.format.Xml.Attribute;
import pressmark.web.page.Paging;

/// A page of results as an Atom feed (RFC 4287) that leads on to the other pages (RFC 5005).
///
/// @param archive the name of the archive
/// @param origin its scheme, host and port
/// @param loaded when it last changed
public record Feed(
    String archive, String origin, Instant loaded, SearchAddress address, Results results) {
  public static final String TYPE = "application/atom+xml; charset=utf-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";
  private static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";

  public String write() {
    var xml = new Xml("feed", ATOM).prefix("opensearch", OPEN_SEARCH).prefix("prism", PRISM);
    var text = address.search().text();
    xml.element("id", origin + address.page(1).atom());
    xml.element("title", text.isBlank() ? archive : Plain.line(text) + " – " + archive);
    xml.element("updated", loaded.toString());
    xml.open("author").element("name", archive).close();
    links(xml);
    xml.element("opensearch:totalResults", Long.toString(results.total()));
    xml.element("opensearch:startIndex", Long.toString(start()));
    xml.element("opensearch:itemsPerPage", Integer.toString(address.search().size()));
    results.hits().forEach(hit -> entry(xml, hit));
    return xml.toString();
  }

  private long start() {
    return 1 + (address.search().page() - 1L) * address.search().size();
  }

  private void links(Xml xml) {
    var paging = new Paging(address, results.total());
    link(xml, "self", TYPE, address.atom());
    link(xml, "alternate", "text/html", address.toString());
    link(xml, "first", TYPE, address.page(1).atom());
    link(xml, "last", TYPE, address.page((int) paging.pages()).atom());
    if (paging.hasPrevious()) {
      int before = (int) Math.min(paging.page() - 1, paging.pages());
      link(xml, "previous", TYPE, address.page(before).atom());
    }
    if (paging.hasNext()) {
      link(xml, "next", TYPE, address.page((int) paging.page() + 1).atom());
    }
  }

  private void link(Xml xml, String relation, String type, String path) {
    xml.empty(
        "link",
        new Attribute("rel", relation),
        new Attribute("type", type.replaceFirst(";.*", "")),
        new Attribute("href", origin + path));
  }

  private void entry(Xml xml, Hit hit) {
    var plain = new Plain(hit, origin);
    xml.open("entry");
    xml.element("id", plain.lasting());
    xml.element("title", Plain.line(plain.headline()));
    var published = plain.published();
    xml.element(
        "updated", published.map(date -> new Moment(date).first()).orElse(loaded.toString()));
    published
        .filter(date -> date.value().length() >= 10)
        .ifPresent(date -> xml.element("published", new Moment(date).first()));
    hit.authors().forEach(name -> xml.open("author").element("name", Plain.line(name)).close());
    link(xml, "alternate", "text/html", ArticleAddress.of(hit).in(address.page(1)));
    hit.section().ifPresent(name -> xml.empty("category", new Attribute("term", Plain.line(name))));
    var summary = summary(hit);
    if (!summary.isBlank()) {
      xml.element("summary", summary);
    }
    hit.publication()
        .map(Found::value)
        .ifPresent(name -> xml.element("prism:publicationName", Plain.line(name)));
    hit.published()
        .map(Found::value)
        .ifPresent(date -> xml.element("prism:publicationDate", new Moment(date).text()));
    xml.close();
  }

  private static String summary(Hit hit) {
    return hit.excerpts().stream()
        .map(Plain::text)
        .map(Plain::line)
        .collect(Collectors.joining(" "));
  }
}
