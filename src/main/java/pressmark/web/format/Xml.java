package pressmark.web.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML being written. Characters that XML cannot hold are left out of it.
public final class Xml {
  /// An attribute of an element.
  public record Attribute(String name, String value) {}

  /// What may fail while XML is written.
  private interface Step {
    void run() throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  /// @param namespace of the elements without a prefix
  public Xml(String root, String namespace) {
    try {
      writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the JDK writes XML", e);
    }
    write(() -> {
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
    });
  }

  /// Names a further namespace, before anything else is written.
  public Xml prefix(String prefix, String namespace) {
    write(() -> writer.writeNamespace(prefix, namespace));
    return this;
  }

  /// Begins an element.
  ///
  /// @param name with a prefix or without
  public Xml open(String name) {
    write(() -> writer.writeStartElement(name));
    return this;
  }

  public Xml close() {
    write(writer::writeEndElement);
    return this;
  }

  /// An element that holds nothing but text.
  public Xml element(String name, String value, Attribute... attributes) {
    write(() -> {
      writer.writeStartElement(name);
      attributes(attributes);
      writer.writeCharacters(legal(value));
      writer.writeEndElement();
    });
    return this;
  }

  /// An element that holds nothing.
  public Xml empty(String name, Attribute... attributes) {
    write(() -> {
      writer.writeEmptyElement(name);
      attributes(attributes);
    });
    return this;
  }

  private void attributes(Attribute... attributes) throws XMLStreamException {
    for (var attribute : attributes) {
      writer.writeAttribute(attribute.name(), legal(attribute.value()));
    }
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML into memory", e);
    }
  }

  private static String legal(String value) {
    return value.codePoints().allMatch(Xml::legal)
        ? value
        : value
            .codePoints()
            .filter(Xml::legal)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /// Section 2.2 of XML 1.0.
  private static boolean legal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /// The whole document, once everything else is written.
  @Override
  public String toString() {
    write(() -> {
      writer.writeEndDocument();
      writer.flush();
    });
    return text.toString();
  }
}
