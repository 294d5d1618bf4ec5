package vn.loa.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads WordPress's export (WXR) as a stream, twice: pictures may stand below the posts that show
 * them. A document type is refused, and with it every entity but XML's own five.
 */
final class WxrReader {
  private final Path file;
  private final Map<String, WxrItem> attachments = new HashMap<>();
  private final Map<String, String> authors = new HashMap<>();

  WxrReader(Path file) {
    this.file = file;
  }

  void read(Takings takings) {
    each(this::remember);
    each(item -> item.tell(takings, attachments, authors));
  }

  private interface Each {
    void item(WxrItem item);
  }

  private void remember(WxrItem item) {
    if (item.is("attachment")) attachments.put(item.text("wp:post_id"), item.withoutTexts());
  }

  private void each(Each each) {
    try (var in = Files.newInputStream(file)) {
      items(in, each);
    } catch (IOException e) {
      throw new Unreadable("It cannot be read: " + e.getMessage());
    } catch (XMLStreamException e) {
      var line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new Unreadable("The XML is broken at line " + line + "; nothing below it was read.");
    }
  }

  private void items(InputStream in, Each each) throws XMLStreamException {
    var xml = factory().createXMLStreamReader(in);
    var number = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD)
        throw new Unreadable("It has a document type (DOCTYPE), which no export needs.");
      if (event != XMLStreamConstants.START_ELEMENT) continue;
      if (number == 0) checkRoot(xml);
      if (name(xml).equals("wp:author")) author(WxrItem.read(xml, 0));
      if (name(xml).equals("item")) each.item(WxrItem.read(xml, ++number));
    }
    if (number == 0)
      throw new Unreadable("It is no export of WordPress: there is no <item> in it.");
  }

  private void checkRoot(XMLStreamReader xml) {
    var known = xml.getNamespaceURI("wp") != null || !name(xml).equals("rss");
    if (!known) throw new Unreadable("It is RSS, but no export of WordPress (WXR).");
  }

  private void author(WxrItem author) {
    authors.put(author.text("wp:author_login"), author.text("wp:author_display_name"));
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  static String name(XMLStreamReader xml) {
    var prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }
}
