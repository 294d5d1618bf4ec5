package vn.loa.portal;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that is well-formed whatever the texts hold. */
final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  private Xml(String root, String... attributes) throws XMLStreamException {
    out = FACTORY.createXMLStreamWriter(text);
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement(root);
    write(attributes);
  }

  /** A document whose root has these attributes, given as name, value, name, value. */
  static String document(String root, Consumer<Xml> content, String... attributes) {
    try {
      var xml = new Xml(root, attributes);
      content.accept(xml);
      xml.out.writeEndDocument();
      xml.out.flush();
      return xml.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with text in it. */
  Xml add(String name, String content, String... attributes) {
    return element(name, xml -> xml.characters(content), attributes);
  }

  /** An element with others in it. */
  Xml element(String name, Consumer<Xml> content, String... attributes) {
    try {
      out.writeStartElement(name);
      write(attributes);
      content.accept(this);
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void characters(String content) {
    try {
      out.writeCharacters(content);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2)
      out.writeAttribute(attributes[i], attributes[i + 1]);
  }
}
