package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.loa.check.Checker;
import vn.loa.identity.CurrentAccount;

/** What is to be mended in a text, for whoever writes or reviews it. */
@ApplicationScoped
@Transactional
public class Checking {
  @Inject Checker checker;
  @Inject CheckedText checked;
  @Inject Desk desk;
  @Inject CurrentAccount current;

  /** The fields that are checked, not cleaned. */
  public record Typed(
      String title, String lead, String body, String source, @Nullable Cover cover) {}

  /** Of what is being typed; nothing of an article is shown, so everybody in the newsroom may. */
  public Checker.Report typed(@Nullable Long id, String section, Typed typed) {
    current.get();
    return checker.report(checked.piece(id, section, typed));
  }

  /** Of the working text. */
  public Checker.Report saved(long id) {
    var article = desk.get(id);
    return checker.report(checked.piece(article.id(), article.working().content()));
  }
}
