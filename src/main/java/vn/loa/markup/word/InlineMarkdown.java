package vn.loa.markup.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.loa.markup.word.Piece.Kind;

/**
 * Writes a paragraph's pieces as Markdown, in the one form that the editor writes too ({@code
 * serialise-inline.js}).
 */
public final class InlineMarkdown {
  /** Where the pieces stand; in headings and cells a line cannot end. */
  public enum Place {
    BLOCK,
    HEADING,
    CELL
  }

  private static final String WHITE = " \t\n\u000B\f\r";
  private static final String BOLD = "**";
  private static final String ITALIC = "_";

  private final Place place;
  private final UnaryOperator<String> labels;
  private final StringBuilder out = new StringBuilder();

  /** What is open, outermost first: links by their address, emphasis by its delimiter. */
  private final Deque<String> open = new ArrayDeque<>();

  private String closed = "";
  private String beforeClosed = "";

  private InlineMarkdown(Place place, UnaryOperator<String> labels) {
    this.place = place;
    this.labels = labels;
  }

  /**
   * @param labels the number of a note by its id; empty when the note is not to be shown
   */
  public static String of(List<Piece> pieces, Place place, UnaryOperator<String> labels) {
    var writer = new InlineMarkdown(place, labels);
    var cut = trimmed(cut(pieces, place));
    for (var at = 0; at < cut.size(); at++) writer.write(cut, at);
    writer.closeAllBut(List.of());
    return writer.out.toString();
  }

  public static String plain(String text) {
    return of(List.of(Piece.plain(text)), Place.BLOCK, id -> "");
  }

  /** Text cut from the white space at its ends, which carries no emphasis. */
  private static List<Piece> cut(List<Piece> pieces, Place place) {
    var cut = new ArrayList<Piece>();
    for (var piece : pieces) {
      var isEnd = piece.kind() == Kind.BREAK;
      if (isEnd && place != Place.BLOCK) cut.add(Piece.plain(" "));
      else if (!piece.isText()) cut.add(piece.unadorned());
      else cut(piece, cut);
    }
    return cut;
  }

  /** Looked at from both ends: in long texts a pattern would try to end at every character. */
  private static void cut(Piece piece, List<Piece> cut) {
    var text = piece.text();
    int begin = 0;
    int end = text.length();
    while (begin < end && WHITE.indexOf(text.charAt(begin)) >= 0) begin++;
    while (end > begin && WHITE.indexOf(text.charAt(end - 1)) >= 0) end--;
    for (var part :
        List.of(text.substring(0, begin), text.substring(begin, end), text.substring(end)))
      if (!part.isEmpty()) cut.add(piece.with(part));
  }

  private static List<Piece> trimmed(List<Piece> pieces) {
    var bared = new ArrayList<Piece>();
    for (var at = 0; at < pieces.size(); at++) bared.add(bared(pieces, at));
    while (!bared.isEmpty() && isBlank(bared.get(0))) bared.remove(0);
    while (!bared.isEmpty() && isBlank(bared.get(bared.size() - 1))) bared.remove(bared.size() - 1);
    var kept = new ArrayList<Piece>();
    for (var at = 0; at < bared.size(); at++) {
      var byBreak = isBreak(bared, at - 1) || isBreak(bared, at + 1);
      if (!(bared.get(at).isText() && isBlank(bared.get(at)) && byBreak)) kept.add(bared.get(at));
    }
    return kept;
  }

  /** White space keeps the emphasis that both its neighbours have. */
  private static Piece bared(List<Piece> pieces, int at) {
    var piece = pieces.get(at);
    if (!isBlank(piece)) return piece;
    var before = at > 0 ? pieces.get(at - 1) : piece.unadorned();
    var after = at + 1 < pieces.size() ? pieces.get(at + 1) : piece.unadorned();
    return new Piece(
        piece.kind(),
        piece.isText() ? " " : "",
        piece.bold() && before.bold() && after.bold(),
        piece.italic() && before.italic() && after.italic(),
        before.href().equals(piece.href()) && after.href().equals(piece.href())
            ? piece.href()
            : "");
  }

  private static boolean isBlank(Piece piece) {
    return piece.kind() == Kind.BREAK || piece.isText() && piece.text().isBlank();
  }

  private static boolean isBreak(List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).kind() == Kind.BREAK;
  }

  private void write(List<Piece> pieces, int at) {
    var piece = pieces.get(at);
    var wanted = marks(piece);
    closeAllBut(wanted);
    var text = source(piece, at + 1 < pieces.size());
    if (text.isEmpty()) return;
    var opening = wanted.stream().filter(mark -> !open.contains(mark)).toList();
    openAll(opening, pieces, at, text);
    out.append(!closed.isEmpty() && opening.isEmpty() ? apart(text) : text);
    closed = "";
  }

  private static List<String> marks(Piece piece) {
    var marks = new ArrayList<String>();
    if (!piece.href().isEmpty()) marks.add(piece.href());
    if (piece.bold()) marks.add(BOLD);
    if (piece.italic()) marks.add(ITALIC);
    return marks;
  }

  private String source(Piece piece, boolean isFollowed) {
    if (piece.kind() == Kind.BREAK) return "\\\n";
    if (piece.kind() == Kind.TEXT)
      return Escapes.of(piece.text(), out.toString(), isFollowed, place);
    var label = labels.apply(piece.text());
    return label.isEmpty() ? "" : "[^" + label + "]";
  }

  private void closeAllBut(List<String> wanted) {
    while (open.stream().anyMatch(mark -> !wanted.contains(mark))) {
      var mark = open.removeLast();
      closed = mark;
      beforeClosed = Escapes.last(out);
      out.append(isEmphasis(mark) ? mark : "](" + address(mark) + ")");
    }
  }

  private static boolean isEmphasis(String mark) {
    return mark.equals(BOLD) || mark.equals(ITALIC);
  }

  private void openAll(List<String> marks, List<Piece> pieces, int at, String text) {
    if (marks.isEmpty()) return;
    var inOrder = new ArrayList<>(marks);
    inOrder.sort((one, other) -> reach(pieces, at, other) - reach(pieces, at, one));
    var inside = new StringBuilder();
    for (var mark : inOrder.subList(1, inOrder.size()))
      inside.append(isEmphasis(mark) ? mark : "[");
    var first = Escapes.first(inside + text);
    var before = Escapes.last(out);
    var outer = inOrder.get(0);
    var binds = outer.equals(ITALIC) || !Escapes.isLetter(first);
    if (isEmphasis(outer) && Escapes.mayBeLetter(before) && binds) {
      out.setLength(out.length() - before.length());
      out.append(Escapes.entity(before));
    }
    out.append(isEmphasis(outer) ? outer : "[").append(inside);
    open.addAll(inOrder);
  }

  /** The mark that lasts longest is opened first, so that none is closed and opened again. */
  private static int reach(List<Piece> pieces, int at, String mark) {
    var end = at;
    while (end < pieces.size() && marks(pieces.get(end)).contains(mark)) end++;
    return end;
  }

  /** Text right behind a closed emphasis: a letter there would keep the delimiter from closing. */
  private String apart(String text) {
    var next = Escapes.first(text);
    var binds = closed.equals(ITALIC) || closed.equals(BOLD) && !Escapes.isLetter(beforeClosed);
    return binds && Escapes.mayBeLetter(next)
        ? Escapes.entity(next) + text.substring(next.length())
        : text;
  }

  private String address(String href) {
    var written = isBalanced(href) ? href : href.replaceAll("[()]", "\\\\$0");
    return written.replaceAll("&(?=#?\\w+;)", "&amp;");
  }

  private static boolean isBalanced(String href) {
    var depth = 0;
    for (var character : href.toCharArray()) {
      if (character == '(') depth++;
      if (character == ')' && --depth < 0) return false;
    }
    return depth == 0;
  }
}
