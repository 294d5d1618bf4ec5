package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.loa.shared.Text;

/** What editors, appraisers and approvers do with what was handed in. */
@ApplicationScoped
@Transactional
public class Approving {
  @Inject Moves moves;

  /** Passes an edited text on to the next step. */
  public void edit(long id) {
    var actor = moves.current.get();
    moves.move(id, Verb.EDIT, "", (a, at) -> a.passOn(actor, at));
  }

  /** Finds the content right. */
  public void appraise(long id) {
    var actor = moves.current.get();
    moves.move(id, Verb.APPRAISE, "", (a, at) -> a.appraise(actor, at));
  }

  /** Lets it be published. */
  public void approve(long id) {
    var actor = moves.current.get();
    moves.move(id, Verb.APPROVE, "", (a, at) -> a.approve(actor, at));
  }

  /** Sends it back to its writer, who reads {@code reason}. */
  public void sendBack(long id, String reason) {
    var why = Given.reason(Text.clean(reason).strip(), "reason", "article.return.reason");
    moves.move(id, Verb.RETURN, why, (a, at) -> a.sendBack(at));
  }
}
