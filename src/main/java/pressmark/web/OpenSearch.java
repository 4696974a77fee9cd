package pressmark.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The archive's search as browsers read it, to offer it beside their own.
final class OpenSearch {
  private static final int NAME_LENGTH = 16;
  private final XMLOutputFactory factory = XMLOutputFactory.newFactory();

  /// @param origin scheme, host and port of the archive
  String describe(String archive, String origin) {
    var text = new StringWriter();
    try {
      var xml = factory.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("OpenSearchDescription");
      xml.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
      element(xml, "ShortName", archive.substring(0, Math.min(NAME_LENGTH, archive.length())));
      element(xml, "Description", archive);
      element(xml, "InputEncoding", "UTF-8");
      url(xml, "text/html", origin + "/search?q={searchTerms}");
      url(xml, "application/json", origin + "/search.json?q={searchTerms}");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML into memory", e);
    }
    return text.toString();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void url(XMLStreamWriter xml, String type, String template)
      throws XMLStreamException {
    xml.writeEmptyElement("Url");
    xml.writeAttribute("type", type);
    xml.writeAttribute("method", "get");
    xml.writeAttribute("template", template);
  }
}
