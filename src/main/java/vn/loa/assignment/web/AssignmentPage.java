package vn.loa.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.article.NewsroomArticles;
import vn.loa.assignment.Assigning;
import vn.loa.assignment.Assignment;
import vn.loa.assignment.AssignmentEntry;
import vn.loa.assignment.AssignmentMoves;
import vn.loa.assignment.AssignmentState;
import vn.loa.assignment.AssignmentVerb;
import vn.loa.assignment.Assignments;
import vn.loa.assignment.Reporting;
import vn.loa.identity.Account;
import vn.loa.identity.Accounts;
import vn.loa.identity.web.Messages;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Behind toa-soan/de-tai.xhtml: one assignment, what may be done with it, what was. */
@Named
@ViewScoped
public class AssignmentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the page shows of it. */
  public record Facts(
      String title,
      String brief,
      String kind,
      String section,
      String programme,
      String objective,
      String area,
      String reporter,
      String givenBy,
      String deadline,
      String priority,
      AssignmentState state,
      boolean late,
      String reason,
      @Nullable Long article,
      String articleTitle)
      implements Serializable {}

  @Inject Assignments assignments;
  @Inject AssignmentMoves moves;
  @Inject Assigning assigning;
  @Inject Reporting reporting;
  @Inject NewsroomArticles articles;
  @Inject AssignmentNames names;
  @Inject Accounts accounts;
  private long id;
  private String reason = "";
  private boolean mine;
  private boolean editor;
  private @Nullable Facts facts;
  private List<AssignmentEntry> history = List.of();

  public void load() {
    var assignment = assignments.get(id);
    mine = reporting.isMine(assignment);
    editor = assigning.mayChange(assignment);
    facts = facts(assignment);
    var all = new ArrayList<>(moves.of(id));
    Collections.reverse(all);
    history = List.copyOf(all);
  }

  private Facts facts(Assignment assignment) {
    var topic = assignment.topic();
    var piece = assignment.article();
    return new Facts(
        topic.title(),
        topic.brief(),
        topic.kind().word(),
        names.section(topic.section()),
        names.programme(topic.programme()),
        names.objective(topic.objective()),
        names.area(topic.area()),
        name(assignment.reporter()),
        name(assignment.givenBy()),
        Vietnam.dateTime(assignment.deadline()),
        assignment.priority().word(),
        assignment.state(),
        assignments.isLate(assignment),
        assignment.reason(),
        piece.orElse(null),
        piece.map(p -> articles.titles(java.util.Set.of(p)).getOrDefault(p, "")).orElse(""));
  }

  private String name(long account) {
    Account who = accounts.get(account);
    return who.displayName();
  }

  public void accept() {
    reporting.accept(id);
    done(AssignmentVerb.ACCEPT);
  }

  public void decline() {
    reporting.decline(id, reason);
    done(AssignmentVerb.DECLINE);
  }

  public void cancel() {
    assigning.cancel(id, reason);
    done(AssignmentVerb.CANCEL);
  }

  /** Begins the piece and goes there. */
  public String start() {
    return "/toa-soan/viet.xhtml?faces-redirect=true&id=" + reporting.start(id);
  }

  private void done(AssignmentVerb verb) {
    reason = "";
    load();
    Messages.done(Words.of("assignment.done." + verb));
  }

  /** Whether the signed-in account may do {@code verb} now. */
  public boolean may(String verb) {
    var asked = AssignmentVerb.valueOf(verb);
    var hers = asked == AssignmentVerb.CHANGE || asked == AssignmentVerb.CANCEL ? editor : mine;
    return hers && asked.isPossibleIn(getFacts().state());
  }

  public Facts getFacts() {
    return Objects.requireNonNull(facts);
  }

  /** The latest first. */
  public List<AssignmentEntry> getHistory() {
    return history;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
