package pressmark.web;

import pressmark.web.format.Xml;
import pressmark.web.format.Xml.Attribute;

/// The archive's search as browsers and other programs read it, to offer it beside their own.
final class OpenSearch {
  private static final int NAME_LENGTH = 16;
  private static final String PAGED = "q={searchTerms}&page={startPage?}&size={count?}";

  private OpenSearch() {}

  /// @param origin scheme, host and port of the archive
  static String describe(String archive, String origin) {
    var xml = new Xml("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
    xml.element("ShortName", archive.substring(0, Math.min(NAME_LENGTH, archive.length())));
    xml.element("Description", archive);
    xml.element("InputEncoding", "UTF-8");
    xml.element(
        "Image",
        origin + "/favicon.ico",
        new Attribute("width", "16"),
        new Attribute("height", "16"),
        new Attribute("type", "image/svg+xml"));
    url(xml, "results", "text/html", origin + "/search?q={searchTerms}");
    url(xml, "results", "application/json", origin + "/search.json?" + PAGED);
    url(xml, "results", "application/atom+xml", origin + "/search.atom?" + PAGED);
    url(xml, "suggestions", SuggestDesk.TYPE, origin + "/suggest?q={searchTerms}");
    url(xml, "self", "application/opensearchdescription+xml", origin + "/opensearch.xml");
    return xml.toString();
  }

  private static void url(Xml xml, String relation, String type, String template) {
    xml.empty(
        "Url",
        new Attribute("type", type),
        new Attribute("rel", relation),
        new Attribute("method", "get"),
        new Attribute("template", template));
  }
}
