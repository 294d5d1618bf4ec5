package vn.loa.markup.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part without document types, entities, or more elements than any office ever wrote. */
final class Xml {
  private static final int MOST_ELEMENTS = 600_000;
  private static final int DEEPEST = 512;
  private static final Set<String> WITH_TEXT = Set.of("t", "instrText");
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader in;
  private final Deque<Element> open = new ArrayDeque<>();
  private int elements;

  private Xml(XMLStreamReader in) {
    this.in = in;
  }

  private static XMLInputFactory factory() {
    // The server may bring another parser, whose defaults nobody here knows.
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /** The root of a part. */
  static Element read(InputStream part) {
    try {
      return new Xml(FACTORY.createXMLStreamReader(part)).root();
    } catch (XMLStreamException damaged) {
      throw WordFile.refused("damaged");
    }
  }

  private Element root() throws XMLStreamException {
    var document = new Element("", Map.of());
    open.push(document);
    while (in.hasNext()) event(in.next());
    return document.children().get(0);
  }

  private void event(int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (WITH_TEXT.contains(top().name())) top().add(in.getText());
      }
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw WordFile.refused("hostile");
      default -> {}
    }
  }

  private Element top() {
    return open.element();
  }

  private void start() {
    if (++elements > MOST_ELEMENTS) throw WordFile.refused("too-large");
    if (open.size() > DEEPEST) throw WordFile.refused("too-deep");
    var element = new Element(in.getLocalName().intern(), attributes());
    top().add(element);
    open.push(element);
  }

  private Map<String, String> attributes() {
    var count = in.getAttributeCount();
    if (count == 0) return Map.of();
    var attributes = new HashMap<String, String>();
    for (var at = 0; at < count; at++)
      attributes.putIfAbsent(in.getAttributeLocalName(at).intern(), in.getAttributeValue(at));
    return attributes;
  }
}
