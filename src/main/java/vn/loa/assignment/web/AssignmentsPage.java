package vn.loa.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.assignment.Assigning;
import vn.loa.assignment.AssignmentFilter;
import vn.loa.assignment.AssignmentSummary;
import vn.loa.assignment.Assignments;
import vn.loa.shared.Page;

/** Behind toa-soan/giao-de-tai.xhtml, and the lists of assignments on other pages. */
@Named
@RequestScoped
public class AssignmentsPage {
  @Inject Assignments assignments;
  @Inject Assigning assigning;
  private String asked = "";
  private int number = 1;
  private Page<AssignmentSummary> page = Page.empty(1);
  private List<AssignmentSummary> owed = List.of();

  public void load() {
    page = assignments.find(getFilter(), number);
  }

  /** For the dashboard: what the signed-in account still owes. */
  public void loadOwed() {
    owed = assignments.owed();
  }

  /** For the page about time: what is late. */
  public void loadLate() {
    page = assignments.find(AssignmentFilter.LATE, 1);
  }

  /** What is asked for; an editor sees all at first, a reporter her own. */
  public AssignmentFilter getFilter() {
    for (var each : AssignmentFilter.values()) if (each.name().equals(asked)) return each;
    return assigning.mayGive() ? AssignmentFilter.ALL : AssignmentFilter.MINE;
  }

  public AssignmentFilter[] getFilters() {
    return AssignmentFilter.values();
  }

  public boolean isMayGive() {
    return assigning.mayGive();
  }

  public Page<AssignmentSummary> getPage() {
    return page;
  }

  public List<AssignmentSummary> getOwed() {
    return owed;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked == null ? "" : asked;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = Math.max(1, number);
  }
}
