package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.loa.check.Piece;
import vn.loa.markup.Markup;

/** Texts as the checker reads them. */
@ApplicationScoped
class CheckedText {
  @Inject Markup markup;

  /** A text that is saved. */
  Piece piece(long id, Content content) {
    return piece(
        id,
        content.section(),
        new Checking.Typed(
            content.title(), content.lead(), content.body(), content.source(), content.cover()));
  }

  /** A text as it was typed. */
  Piece piece(@Nullable Long id, String section, Checking.Typed typed) {
    var cover = typed.cover();
    return new Piece(
        id,
        section,
        shortened(typed.title(), ContentRules.LONGEST_LEAD),
        shortened(typed.lead(), ContentRules.LONGEST_NOTES),
        typed.source(),
        cover == null ? null : new Piece.Picture(cover.media(), cover.alt(), cover.caption()),
        markup.outline(shortened(typed.body(), ContentRules.LONGEST_BODY)));
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
