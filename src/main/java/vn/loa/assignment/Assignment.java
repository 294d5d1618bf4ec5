package vn.loa.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A topic that an editor gave to a reporter, and what became of it. */
@Entity
public class Assignment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private int version;
  private String agency;

  @Column(name = "reporter_id")
  private long reporter;

  @Column(name = "given_by")
  private long givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  @Convert(converter = TopicConverter.class)
  private Topic topic;

  private Instant deadline;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Enumerated(EnumType.STRING)
  private AssignmentState state;

  @Column(name = "state_since")
  private Instant stateSince;

  private String reason = "";

  @Column(name = "article_id")
  private @Nullable Long article;

  @Column(name = "reminded_at")
  private @Nullable Instant remindedAt;

  protected Assignment() {}

  /**
   * Asks nothing yet: {@link #ask} follows. {@code by} is of the agency whose reporter is asked.
   */
  @SuppressWarnings("NullAway.Init")
  Assignment(String agency, long by, long reporter, Instant at) {
    this.agency = agency;
    this.givenBy = by;
    this.givenAt = at;
    this.reporter = reporter;
    become(AssignmentState.GIVEN, "", at);
  }

  /** Says what is wanted and until when; a new deadline is reminded of anew. */
  void ask(Topic newTopic, Instant newDeadline, Priority newPriority) {
    if (!newDeadline.equals(deadline)) remindedAt = null;
    topic = newTopic;
    deadline = newDeadline;
    priority = newPriority;
  }

  /** Asks somebody, as if it were new. */
  void reassign(long newReporter, Instant at) {
    AssignmentVerb.REASSIGN.mustBePossibleIn(state);
    reporter = newReporter;
    remindedAt = null;
    become(AssignmentState.GIVEN, "", at);
  }

  void accept(Instant at) {
    AssignmentVerb.ACCEPT.mustBePossibleIn(state);
    become(AssignmentState.ACCEPTED, "", at);
  }

  void decline(String why, Instant at) {
    AssignmentVerb.DECLINE.mustBePossibleIn(state);
    become(AssignmentState.DECLINED, why, at);
  }

  void start(long piece, Instant at) {
    AssignmentVerb.START.mustBePossibleIn(state);
    article = piece;
    become(AssignmentState.WRITING, "", at);
  }

  void cancel(String why, Instant at) {
    AssignmentVerb.CANCEL.mustBePossibleIn(state);
    become(AssignmentState.CANCELLED, why, at);
  }

  /** Takes over what its piece has come to; whether that is anything new. */
  boolean follow(AssignmentState target, Instant at) {
    if (state == target || !AssignmentVerb.FOLLOW.isPossibleIn(state)) return false;
    become(target, "", at);
    return true;
  }

  void reminded(Instant at) {
    remindedAt = at;
  }

  private void become(AssignmentState target, String why, Instant at) {
    state = target;
    reason = why;
    stateSince = at;
  }

  /** Whether the reporter still owes it and its time has passed. */
  public boolean isLate(Instant now) {
    return state.isAwaited() && deadline.isBefore(now);
  }

  public long id() {
    return id;
  }

  public String agency() {
    return agency;
  }

  /** The account of whoever writes it. */
  public long reporter() {
    return reporter;
  }

  /** The account of whoever gave it. */
  public long givenBy() {
    return givenBy;
  }

  public Instant givenAt() {
    return givenAt;
  }

  public Topic topic() {
    return topic;
  }

  public Instant deadline() {
    return deadline;
  }

  public Priority priority() {
    return priority;
  }

  public AssignmentState state() {
    return state;
  }

  public Instant stateSince() {
    return stateSince;
  }

  /** Why it was declined or cancelled; empty otherwise. */
  public String reason() {
    return reason;
  }

  /** The piece that is written on it, once it was begun. */
  public Optional<Long> article() {
    return Optional.ofNullable(article);
  }
}
