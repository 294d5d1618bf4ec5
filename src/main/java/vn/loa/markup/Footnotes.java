package vn.loa.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers footnotes in the order in which a reader meets them. */
final class Footnotes {
  private final Map<FootnoteBlock, Note> notes = new HashMap<>();
  private final List<Note> inOrder = new ArrayList<>();

  /** The note that is referred to; null when there is none. */
  @Nullable Note refer(Footnote reference) {
    var text = reference.getReferenceNode(reference.getDocument());
    return text == null ? null : notes.computeIfAbsent(text, this::note);
  }

  private Note note(FootnoteBlock text) {
    var note = new Note(text, inOrder.size() + 1, new ArrayList<>());
    inOrder.add(note);
    return note;
  }

  /** How many have been met; writing one may add others. */
  int count() {
    return inOrder.size();
  }

  Note get(int place) {
    return inOrder.get(place);
  }

  /** One footnote, and the ids of the places that refer to it. */
  record Note(FootnoteBlock text, int number, List<String> references) {
    String id() {
      return "chu-thich-" + number;
    }

    String label() {
      return "Chú thích " + number;
    }

    String newReference() {
      var times = references.size() + 1;
      references.add("goi-" + number + (times == 1 ? "" : "-" + times));
      return references.get(times - 1);
    }
  }
}
