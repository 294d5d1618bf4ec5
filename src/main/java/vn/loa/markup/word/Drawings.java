package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.shared.Text;

/** Reads what is drawn: takes pictures and the text of boxes, and says what else there was. */
final class Drawings {
  private static final int MOST_PICTURES = 40;
  private static final Pattern VECTORS = Pattern.compile(".*\\.(emf|wmf|emz|wmz)");
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "(?iu).*\\.(jpe?g|png|gif|bmp|tiff?|webp|heic)|.*automatically generated.*|.*tạo tự động.*");

  private final Story story;
  private List<Item> below = new ArrayList<>();
  private String alt = "";
  private boolean found;

  Drawings(Story story) {
    this.story = story;
  }

  /** What was drawn since this was asked last. */
  List<Item> take() {
    var items = below;
    below = new ArrayList<>();
    return items;
  }

  void read(Element drawing) {
    found = false;
    alt = alt(drawing);
    if (drawing.name().equals("object")) object(drawing);
    else any(drawing);
    if (!found) story.losses().add(Loss.SHAPES);
  }

  private String alt(Element drawing) {
    var said = drawing.find("docPr").get("descr");
    var words = Text.line(said.isEmpty() ? drawing.find("shape").get("alt") : said);
    return NO_WORDS.matcher(words).matches() ? "" : words;
  }

  private void object(Element object) {
    found = true;
    var program = object.find("OLEObject").get("ProgID");
    if (program.startsWith("Equation")) story.losses().add(Loss.EQUATIONS);
    else story.losses().add(Loss.OBJECTS, program);
  }

  private void any(Element element) {
    switch (element.name()) {
      case "AlternateContent" -> any(chosen(element));
      case "txbxContent" -> box(element);
      case "blipFill" -> picture(element);
      case "imagedata" -> picture(element.get("id"));
      case "textpath" -> wordArt(element.get("string"));
      case "line" -> found = true; // under the name of an office: an ornament
      case "prstGeom" -> found |= element.get("prst").matches("line.*|straightConnector.*");
      case "graphicData" -> graphic(element);
      default -> element.children().forEach(this::any);
    }
  }

  /** The newer way to draw a thing, or the older when the newer is not a drawing. */
  static Element chosen(Element alternatives) {
    var newer = alternatives.child("Choice");
    return newer.has("drawing") || !alternatives.has("Fallback")
        ? newer
        : alternatives.child("Fallback");
  }

  private void graphic(Element graphic) {
    var uri = graphic.get("uri");
    if (uri.contains("chart")) lost(Loss.CHARTS);
    else if (uri.endsWith("diagram")) lost(Loss.DIAGRAMS);
    else graphic.children().forEach(this::any);
  }

  private void lost(Loss loss) {
    found = true;
    story.losses().add(loss);
  }

  private void box(Element box) {
    found = true;
    var items = new BodyReader(story).read(box);
    if (items.isEmpty()) return;
    story.losses().add(Loss.TEXT_BOXES);
    items.forEach(item -> below.add(Item.boxed(item)));
  }

  private void wordArt(String words) {
    lost(Loss.WORD_ART);
    var pieces = List.of(Piece.plain(Text.clean(words)));
    below.add(new Item.Paragraph(pieces, "", 0, false, false, null));
  }

  private void picture(Element fill) {
    var blip = fill.child("blip");
    if (blip.get("embed").isEmpty() && !blip.get("link").isEmpty()) lost(Loss.LINKED_PICTURES);
    else if (picture(blip.get("embed")) && isCropped(fill.child("srcRect")))
      story.losses().add(Loss.CROPPED_PICTURES);
  }

  private static boolean isCropped(Element cut) {
    return List.of("l", "t", "r", "b").stream().anyMatch(side -> cut.number(side, 0) > 0);
  }

  /** Whether that picture could be taken. */
  private boolean picture(String id) {
    found = true;
    var target = story.relations().get(id);
    var part = target.address();
    if (target.isOutside()) lost(Loss.LINKED_PICTURES);
    else if (!story.file().has(part) && !VECTORS.matcher(part).matches())
      lost(Loss.MISSING_PICTURES);
    else if (VECTORS.matcher(part.toLowerCase(Locale.ROOT)).matches()) lost(Loss.VECTOR_PICTURES);
    else if (story.pictures().size() == MOST_PICTURES && !story.pictures().contains(part))
      lost(Loss.TOO_MANY_PICTURES);
    else {
      story.pictures().add(part);
      return below.add(new Item.Figure(part, alt, "", ""));
    }
    return false;
  }
}
