package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.loa.markup.Markup;
import vn.loa.markup.Rendered.Figure;
import vn.loa.media.MediaUses;
import vn.loa.shared.Subject;

/** The pictures that a text shows, and the record of where they are used. */
@ApplicationScoped
class Pictures {
  /** The kind of subject under which live texts use pictures. */
  static final String LIVE = "article-live";

  @Inject Markup markup;
  @Inject MediaUses uses;

  /** The figures of a body; what they look like does not matter here. */
  List<Figure> figures(String body) {
    return markup.figures(body);
  }

  /** Says that the working text shows these, which gives nobody a right to see them. */
  void usedByWorking(Article article, Content content) {
    var subject = new Subject(ArticleEvent.SUBJECT, article.id());
    uses.replace(subject, content.title(), article.agency(), of(content), false);
  }

  /** Says both of a piece that came from another system. */
  void usedBy(Arrival piece) {
    var pictures = of(piece.content());
    var title = piece.content().title();
    uses.replace(
        new Subject(ArticleEvent.SUBJECT, piece.id()), title, piece.agency(), pictures, false);
    uses.replace(new Subject(LIVE, piece.id()), title, piece.agency(), pictures, true);
  }

  /**
   * Says which pictures the public may see because of this article, or would see again if it came
   * back: those must not change meanwhile.
   */
  void usedByPublic(Article article) {
    var subject = new Subject(LIVE, article.id());
    var published = article.published();
    if (published == null) return;
    var content = published.content();
    var seen = article.live().isReadable();
    uses.replace(subject, content.title(), article.agency(), of(content), seen);
  }

  /** Every picture it shows, the cover first. */
  Set<Long> of(Content content) {
    var ids = new LinkedHashSet<Long>();
    if (content.cover() != null) ids.add(content.cover().media());
    for (var figure : figures(content.body())) ids.add(figure.mediaId());
    return ids;
  }
}
