package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.loa.article.ArticleKind;
import vn.loa.article.ArticleSummary;
import vn.loa.article.PictureConsents;
import vn.loa.article.Verb;
import vn.loa.article.WorkList;
import vn.loa.article.WorkList.Task;
import vn.loa.article.WorkList.Unsaved;
import vn.loa.article.WorkList.Written;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.Page;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Behind toa-soan/index.xhtml. */
@Named
@RequestScoped
public class MyWork {
  @Inject WorkList work;
  @Inject PictureConsents consents;
  @Inject CurrentAccount current;
  private String done = "";
  private List<Task> tasks = List.of();
  private List<Written> written = List.of();
  private List<ArticleSummary> scheduled = List.of();
  private List<Unsaved> unsaved = List.of();
  private Page<PictureConsents.Shown> withoutConsent = Page.empty(1);

  public void load() {
    tasks = work.tasks();
    written = work.written();
    scheduled = work.scheduled();
    unsaved = work.unsaved();
    withoutConsent = consents.shown();
  }

  /** What a task asks to be done: "Cần duyệt". */
  public String word(Task task) {
    if (task.verb() == Verb.PUBLISH && task.article().overdue())
      return Words.of("desk.task.OVERDUE");
    return Words.of("desk.task." + task.verb());
  }

  public String tone(Task task) {
    return task.article().overdue() || task.verb() == Verb.CONFIRM ? "bad" : "waiting";
  }

  /** Since when somebody no longer agrees: "03/06/2024". */
  public String since(PictureConsents.Shown piece) {
    return Vietnam.date(piece.since());
  }

  /** The verb that was just done on another page. */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done == null ? "" : done;
  }

  public boolean isWriter() {
    return current.get().may(Duty.REPORT);
  }

  public ArticleKind[] getKinds() {
    return ArticleKind.values();
  }

  public List<Task> getTasks() {
    return tasks;
  }

  public List<Written> getWritten() {
    return written;
  }

  public List<ArticleSummary> getScheduled() {
    return scheduled;
  }

  public List<Unsaved> getUnsaved() {
    return unsaved;
  }

  /** What readers see although somebody in its pictures no longer agrees. */
  public Page<PictureConsents.Shown> getWithoutConsent() {
    return withoutConsent;
  }
}
