package vn.loa.assignment.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.assignment.Assignment;
import vn.loa.assignment.AssignmentSummary;
import vn.loa.assignment.Topic;

/** Assignments as the API answers them. */
final class AssignmentJson {
  private AssignmentJson() {}

  /** One in a list. */
  public record Listed(
      long id,
      String title,
      String reporter,
      String givenBy,
      Instant deadline,
      String priority,
      String state,
      boolean overdue,
      @Nullable Long article) {
    static Listed of(AssignmentSummary summary) {
      return new Listed(
          summary.id(),
          summary.title(),
          summary.reporter(),
          summary.givenBy(),
          summary.deadline(),
          summary.priority().name(),
          summary.state().name(),
          summary.late(),
          summary.article());
    }
  }

  /** The whole. */
  public record Whole(
      long id,
      String agency,
      Topic topic,
      Instant givenAt,
      Instant deadline,
      String priority,
      String state,
      Instant stateSince,
      boolean overdue,
      String reason,
      @Nullable Long article) {
    static Whole of(Assignment assignment, Instant now) {
      return new Whole(
          assignment.id(),
          assignment.agency(),
          assignment.topic(),
          assignment.givenAt(),
          assignment.deadline(),
          assignment.priority().name(),
          assignment.state().name(),
          assignment.stateSince(),
          assignment.isLate(now),
          assignment.reason(),
          assignment.article().orElse(null));
    }
  }
}
