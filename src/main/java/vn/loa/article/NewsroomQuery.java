package vn.loa.article;

import org.jspecify.annotations.Nullable;
import vn.loa.shared.Text;

/**
 * What the newsroom asks its articles for; null or empty means any.
 *
 * @param text words of the title, with or without accents
 * @param mine only what the asker wrote
 */
public record NewsroomQuery(
    @Nullable ArticleKind kind,
    @Nullable ArticleState state,
    @Nullable Live live,
    String section,
    String programme,
    String area,
    String text,
    boolean mine,
    int page) {

  /** Takes addresses as people send them: what cannot be stored cannot be asked for either. */
  public NewsroomQuery {
    section = Text.line(section);
    programme = Text.line(programme);
    area = Text.line(area);
    text = Text.question(text);
  }

  /** Whether any of it is told by the text alone. */
  boolean asksForText() {
    return kind != null || !(section + programme + area + text).isEmpty();
  }

  public static NewsroomQuery mine(int page) {
    return new NewsroomQuery(null, null, null, "", "", "", "", true, page);
  }

  public static NewsroomQuery in(ArticleState state, int page) {
    return new NewsroomQuery(null, state, null, "", "", "", "", false, page);
  }
}
