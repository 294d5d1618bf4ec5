package vn.loa.markup.word;

import java.util.Map;
import java.util.Optional;
import vn.loa.markup.word.ParagraphReader.Run;
import vn.loa.markup.word.Piece.Kind;

/** Reads the parts of a run: words, signs, references to notes. */
final class RunReader {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("Wingdings F0FC", "✓"),
          Map.entry("Wingdings F0FE", "☑"),
          Map.entry("Wingdings F0A8", "☐"),
          Map.entry("Wingdings F06F", "☐"),
          Map.entry("Wingdings F0A7", "▪"),
          Map.entry("Wingdings F0D8", "➢"),
          Map.entry("Wingdings F0E0", "→"),
          Map.entry("Symbol F0B7", "•"),
          Map.entry("Symbol F0B0", "°"),
          Map.entry("Symbol F0B1", "±"),
          Map.entry("Symbol F0B4", "×"),
          Map.entry("Symbol F0A3", "≤"),
          Map.entry("Symbol F0B3", "≥"));

  private final Story story;

  RunReader(Story story) {
    this.story = story;
  }

  /**
   * Where a part stands.
   *
   * @param properties those of its run
   * @param style the id of its paragraph's style
   * @param href where it leads, or empty
   */
  record Place(Element properties, String style, String href) {}

  Optional<Run> read(Element part, Place place) {
    return switch (part.name()) {
      case "t" -> words(part.text(), place);
      case "tab", "ptab" -> words(" ", place);
      case "noBreakHyphen" -> words("-", place);
      case "softHyphen" -> words("\u00AD", place); // a letter in TCVN3, nothing elsewhere
      case "sym" -> sign(part, place);
      case "cr" -> piece(Kind.BREAK, "", place);
      case "br" -> part.get("type").isEmpty() ? piece(Kind.BREAK, "", place) : Optional.empty();
      case "footnoteReference" -> note("footnote", part, place);
      case "endnoteReference" -> note("endnote", part, place);
      case "commentReference" -> {
        story.losses().add(Loss.COMMENTS);
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private Optional<Run> words(String text, Place place) {
    if (isOn("vanish", place)) {
      if (!text.isBlank()) story.losses().add(Loss.HIDDEN);
      return Optional.empty();
    }
    if (!text.isBlank() && (isOn("strike", place) || isOn("dstrike", place)))
      story.losses().add(Loss.STRUCK);
    return piece(Kind.TEXT, shifted(text, place.properties().child("vertAlign").val()), place);
  }

  /** Digits above and below the line are characters of their own: m², CO₂. */
  private static String shifted(String text, String where) {
    if (!text.matches("\\d+") || !where.matches("superscript|subscript")) return text;
    var digits = where.equals("superscript") ? RAISED : LOWERED;
    var shifted = new StringBuilder();
    for (var digit : text.toCharArray()) shifted.append(digits.charAt(digit - '0'));
    return shifted.toString();
  }

  private Optional<Run> sign(Element sign, Place place) {
    var known = SIGNS.get(sign.get("font") + " " + sign.get("char"));
    if (known != null) return words(known, place);
    story.losses().add(Loss.SYMBOLS, sign.get("font"));
    return Optional.empty();
  }

  private Optional<Run> note(String kind, Element reference, Place place) {
    var id = kind + ":" + reference.get("id");
    return story.notes().containsKey(id) ? piece(Kind.NOTE, id, place) : Optional.empty();
  }

  private Optional<Run> piece(Kind kind, String text, Place place) {
    var font = story.styles().font(place.properties(), place.style());
    var piece = new Piece(kind, text, isOn("b", place), isOn("i", place), place.href());
    return Optional.of(new Run(piece, font));
  }

  private boolean isOn(String property, Place place) {
    return story.styles().isOn(place.properties(), property, place.style());
  }
}
