package vn.loa.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleKind;
import vn.loa.assignment.Assigning;
import vn.loa.assignment.Assignment;
import vn.loa.assignment.Assignments;
import vn.loa.assignment.Order;
import vn.loa.assignment.Priority;
import vn.loa.assignment.Topic;
import vn.loa.identity.Account;
import vn.loa.identity.Accounts;
import vn.loa.shared.Forbidden;
import vn.loa.shared.Reason;
import vn.loa.shared.Vietnam;

/** Behind toa-soan/giao-de-tai-sua.xhtml: a new assignment, or one that exists. */
@Named
@ViewScoped
public class AssignmentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Assigning assigning;
  @Inject Assignments assignments;
  @Inject Accounts accounts;
  private long id;
  private String title = "";
  private String brief = "";
  private String reporter = "";
  private @Nullable LocalDateTime deadline;
  private ArticleKind kind = ArticleKind.NEWS;
  private Priority priority = Priority.NORMAL;
  private String section = "";
  private String programme = "";
  private String objective = "";
  private String area = "";

  public void load() {
    if (!assigning.mayGive()) throw new Forbidden(Reason.of("assignment.refused.duty"));
    if (id != 0) show(assignments.get(id));
    else deadline = assigning.usualDeadline();
  }

  private void show(Assignment assignment) {
    if (!assigning.mayChange(assignment)) throw new Forbidden(Reason.of("assignment.refused.duty"));
    var topic = assignment.topic();
    title = topic.title();
    brief = topic.brief();
    kind = topic.kind();
    section = topic.section();
    programme = topic.programme();
    objective = topic.objective();
    area = topic.area();
    reporter = accounts.get(assignment.reporter()).username();
    deadline = LocalDateTime.ofInstant(assignment.deadline(), Vietnam.ZONE);
    priority = assignment.priority();
  }

  /** Gives or changes it, and goes where it is seen. */
  public String save() {
    var topic = new Topic(kind, title, brief, section, programme, objective, area);
    var order = new Order(reporter, topic, moment(), priority);
    if (id == 0) id = assigning.give(order);
    else assigning.change(id, order);
    return "/toa-soan/de-tai.xhtml?faces-redirect=true&id=" + id;
  }

  private @Nullable Instant moment() {
    return deadline == null ? null : deadline.atZone(Vietnam.ZONE).toInstant();
  }

  public List<Account> getReporters() {
    return assignments.reporters();
  }

  public ArticleKind[] getKinds() {
    return ArticleKind.values();
  }

  public Priority[] getPriorities() {
    return Priority.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = text(title);
  }

  public String getBrief() {
    return brief;
  }

  public void setBrief(@Nullable String brief) {
    this.brief = text(brief);
  }

  public String getReporter() {
    return reporter;
  }

  public void setReporter(@Nullable String reporter) {
    this.reporter = text(reporter);
  }

  public @Nullable LocalDateTime getDeadline() {
    return deadline;
  }

  public void setDeadline(@Nullable LocalDateTime deadline) {
    this.deadline = deadline;
  }

  public ArticleKind getKind() {
    return kind;
  }

  public void setKind(ArticleKind kind) {
    this.kind = kind;
  }

  public Priority getPriority() {
    return priority;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }

  public String getSection() {
    return section;
  }

  public void setSection(@Nullable String section) {
    this.section = text(section);
  }

  public String getProgramme() {
    return programme;
  }

  public void setProgramme(@Nullable String programme) {
    this.programme = text(programme);
  }

  public String getObjective() {
    return objective;
  }

  public void setObjective(@Nullable String objective) {
    this.objective = text(objective);
  }

  public String getArea() {
    return area;
  }

  public void setArea(@Nullable String area) {
    this.area = text(area);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
