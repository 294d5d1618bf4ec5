package vn.loa.assignment;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleKind;
import vn.loa.article.Content;
import vn.loa.article.Draft;
import vn.loa.article.Flag;
import vn.loa.article.Planning;
import vn.loa.shared.Text;

/**
 * What is to be written.
 *
 * @param brief what the editor wants to read in it, whom to ask, what to bring
 * @param section slug, or empty
 * @param programme code, or empty
 * @param objective code of the objective that it will serve, or empty
 * @param area code, or empty
 */
public record Topic(
    ArticleKind kind,
    String title,
    String brief,
    String section,
    String programme,
    String objective,
    String area)
    implements Serializable {

  /** Takes what was left out as empty, and normalises every text. */
  public Topic {
    kind = Objects.requireNonNullElse(kind, ArticleKind.NEWS);
    title = line(title);
    brief = Text.clean(text(brief)).strip();
    section = line(section);
    programme = line(programme);
    objective = line(objective);
    area = line(area);
  }

  /** The piece as its reporter finds it when she begins. */
  Draft draft(String author) {
    var content =
        new Content(
            kind,
            title,
            "",
            "",
            section,
            programme,
            List.of(),
            area.isEmpty() ? List.of() : List.of(area),
            "vi",
            "",
            List.of(),
            author,
            null);
    var served = objective.isEmpty() ? Set.<String>of() : Set.of(objective);
    return new Draft(content, new Planning(Flag.NONE, null, brief), served);
  }

  private static String line(@Nullable String text) {
    return Text.line(text(text));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
