package vn.loa.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.Optional;

/**
 * Where a link or picture leads.
 *
 * @param address as it was written
 * @param title as it was written, pipes still escaped
 */
record Target(String address, String title) {

  /** The target of a link or picture; empty when it refers to a definition that is not there. */
  static Optional<Target> of(Node node) {
    if (node instanceof InlineLinkNode link) {
      return Optional.of(new Target(link.getUrl().unescape(), link.getTitle().unescape()));
    }
    if (node instanceof RefNode reference) {
      var definition = reference.getReferenceNode(reference.getDocument());
      return Optional.ofNullable(definition).map(Target::of);
    }
    return Optional.empty();
  }

  private static Target of(Reference definition) {
    return new Target(definition.getUrl().unescape(), definition.getTitle().unescape());
  }

  /** The address when the dialect has such links, otherwise nothing. */
  String href() {
    return Dialect.safeHref(address).orElse("");
  }

  Optional<Long> mediaId() {
    return Dialect.mediaId(address);
  }

  /** The words between a link's or picture's brackets, without their emphasis. */
  static String words(Node node) {
    var words = new StringBuilder();
    new NodeVisitor(
            new VisitHandler<>(Text.class, text -> words.append(text.getChars().unescape())),
            new VisitHandler<>(HtmlEntity.class, text -> words.append(text.getChars().unescape())),
            new VisitHandler<>(Code.class, code -> words.append(code.getText())),
            new VisitHandler<>(SoftLineBreak.class, lineEnd -> words.append(' ')),
            new VisitHandler<>(HardLineBreak.class, lineEnd -> words.append(' ')))
        .visitChildren(node);
    return vn.loa.shared.Text.line(words.toString());
  }
}
