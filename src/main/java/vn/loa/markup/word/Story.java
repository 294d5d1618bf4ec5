package vn.loa.markup.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part with text, and what its text refers to.
 *
 * @param notes the footnotes and endnotes by {@code footnote:7}
 * @param pictures the parts whose pictures were taken
 */
record Story(
    WordFile file,
    Relations relations,
    Styles styles,
    Numbering numbering,
    Losses losses,
    Map<String, List<Piece>> notes,
    Set<String> pictures) {

  static Story of(WordFile file, String part, Losses losses) {
    var relations = new Relations(file, part);
    var styles = new Styles(file.xml(first(relations, "styles")));
    var numbering = new Numbering(file.xml(first(relations, "numbering")));
    return new Story(file, relations, styles, numbering, losses, new HashMap<>(), new HashSet<>());
  }

  private static String first(Relations relations, String type) {
    return relations.ofType(type).stream().findFirst().orElse("word/" + type + ".xml");
  }

  /** The same document, seen from another of its parts. */
  Story at(String part) {
    return new Story(file, new Relations(file, part), styles, numbering, losses, notes, pictures);
  }

  /** Another part, of which nothing is carried over anyway. */
  Story aside(String part) {
    var relations = new Relations(file, part);
    return new Story(file, relations, styles, numbering, new Losses(), notes, new HashSet<>());
  }

  /** The one part of that type. */
  String part(String type) {
    return first(relations, type);
  }
}
