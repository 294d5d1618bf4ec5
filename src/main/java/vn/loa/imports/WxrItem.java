package vn.loa.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.loa.imports.OldPiece.Body;
import vn.loa.imports.OldPiece.Dates;
import vn.loa.imports.OldPiece.OldPicture;
import vn.loa.imports.OldPiece.People;

/** One {@code <item>} of an export of WordPress. */
record WxrItem(int number, Map<String, String> texts, List<String> labels) {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** What is longer is cut there, and the piece refused for its length later. */
  private static final int LONGEST = 2_000_000;

  /** Reads to the end of the element at which {@code xml} stands. */
  static WxrItem read(XMLStreamReader xml, int number) throws XMLStreamException {
    var item = new WxrItem(number, new HashMap<>(), new ArrayList<>());
    while (xml.next() != XMLStreamConstants.END_ELEMENT)
      if (xml.isStartElement()) item.readChild(xml);
    return item;
  }

  private void readChild(XMLStreamReader xml) throws XMLStreamException {
    var name = WxrReader.name(xml);
    if (name.equals("wp:postmeta")) {
      var meta = read(xml, 0);
      texts.put("meta:" + meta.text("wp:meta_key"), meta.text("wp:meta_value"));
    } else if (name.equals("category")) {
      var slug = xml.getAttributeValue(null, "nicename");
      var text = textOf(xml);
      labels.add(slug == null ? text : slug + "\n" + text);
    } else texts.putIfAbsent(name, textOf(xml));
  }

  private static String textOf(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) depth++;
      else if (event == XMLStreamConstants.END_ELEMENT) depth--;
      else if (xml.isCharacters() && text.length() < LONGEST) text.append(xml.getText());
    }
    return text.toString();
  }

  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  boolean is(String type) {
    return text("wp:post_type").equals(type);
  }

  /** Enough of an attachment to find its file and its words. */
  WxrItem withoutTexts() {
    var kept = new HashMap<>(texts);
    kept.keySet().retainAll(List.of("wp:attachment_url", ALT, "excerpt:encoded"));
    return new WxrItem(number, kept, List.of());
  }

  private static final String ALT = "meta:_wp_attachment_image_alt";

  void tell(Takings takings, Map<String, WxrItem> attachments, Map<String, String> authors) {
    if (is("attachment")) return;
    var status = text("wp:status");
    if (!is("post")) takings.passed("of type " + text("wp:post_type"));
    else if (!status.equals("publish")) takings.passed("posts in state " + status);
    else if (!text("wp:post_password").isEmpty()) takings.passed("posts with a password");
    else tellPost(takings, attachments, authors);
  }

  private void tellPost(
      Takings takings, Map<String, WxrItem> attachments, Map<String, String> authors) {
    try {
      var origin = text("guid").isBlank() ? text("link") : text("guid");
      var creator = text("dc:creator");
      takings.piece(
          new OldPiece(
              number,
              origin.strip(),
              text("link").strip(),
              text("title"),
              text("excerpt:encoded"),
              new Body(WordPressText.toHtml(text("content:encoded")), false),
              new People(authors.getOrDefault(creator, creator), "", ""),
              dates(),
              List.copyOf(labels),
              List.of(),
              cover(attachments.get(text("meta:_thumbnail_id")))));
    } catch (DateTimeException unreadable) {
      takings.bad(number, "no date can be read in it");
    }
  }

  private static List<OldPicture> cover(@org.jspecify.annotations.Nullable WxrItem picture) {
    if (picture == null) return List.of();
    var caption = picture.text("excerpt:encoded");
    var file = picture.text("wp:attachment_url");
    return List.of(new OldPicture(file, picture.text(ALT), caption, "", true));
  }

  private Dates dates() {
    var written = text("wp:post_date_gmt");
    var published =
        written.isBlank() || written.startsWith("0000")
            ? ZonedDateTime.parse(text("pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()
            : instant(written);
    var modified = text("wp:post_modified_gmt");
    return new Dates(
        published,
        modified.isBlank() || modified.startsWith("0000") ? published : instant(modified));
  }

  private static Instant instant(String written) {
    return LocalDateTime.parse(written.strip(), DATE).toInstant(ZoneOffset.UTC);
  }
}
