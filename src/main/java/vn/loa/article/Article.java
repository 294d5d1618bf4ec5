package vn.loa.article;

import static vn.loa.article.ArticleState.APPRAISED;
import static vn.loa.article.ArticleState.APPROVED;
import static vn.loa.article.ArticleState.DRAFT;
import static vn.loa.article.ArticleState.EDITED;
import static vn.loa.article.ArticleState.PUBLISHED;
import static vn.loa.article.ArticleState.RETURNED;
import static vn.loa.article.ArticleState.SUBMITTED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;

/**
 * A piece on its way to the public and back.
 *
 * <p>Its verbs trust that {@link Workflow} had no objection; they change and leave who did it.
 */
@Entity
public class Article extends Planned {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private int version;
  private String agency;

  @Enumerated(EnumType.STRING)
  private ArticleState state;

  @Column(name = "state_since")
  private Instant stateSince;

  @Enumerated(EnumType.STRING)
  private Live live = Live.NONE;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "working_id")
  private @Nullable Revision working;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "live_id")
  private @Nullable Revision published;

  @Embedded private Hands hands = new Hands(0);

  @Embedded private Publication publication = new Publication();

  // EclipseLink reads an embeddable whose columns are all null as null.
  @Embedded private @Nullable Takedown takedown;
  @Embedded private @Nullable Emergency emergency;

  private boolean sample;

  protected Article() {}

  /** An empty draft of {@code author}'s agency. */
  Article(Actor author, Instant at) {
    this.agency = author.agency();
    this.hands = new Hands(author.id());
    this.state = DRAFT;
    this.stateSince = at;
  }

  /** Takes a new text; whoever brings it is its last author. */
  void take(Revision revision) {
    working = revision;
    hands.changed(revision.createdBy(), state.isBeingWritten());
  }

  void submit(Actor by, Instant at) {
    hands.submitted(by);
    become(SUBMITTED, at);
  }

  void recall(Instant at) {
    become(DRAFT, at);
  }

  void passOn(Actor by, Instant at) {
    hands.edited(by);
    become(EDITED, at);
  }

  void appraise(Actor by, Instant at) {
    hands.appraised(by);
    become(APPRAISED, at);
  }

  void approve(Actor by, Instant at) {
    hands.approved(by);
    become(APPROVED, at);
  }

  /** Sends back; an approval and a schedule that it had are gone. */
  void sendBack(Instant at) {
    hands.disapproved();
    unschedule();
    become(RETURNED, at);
  }

  void schedule(Instant when, String note) {
    publication.schedule(when, note);
  }

  void unschedule() {
    publication.unschedule();
  }

  /** Puts the working text before the public. */
  void publish(Instant at) {
    published = working;
    live = Live.LIVE;
    takedown = null;
    publication.happened(at);
    become(PUBLISHED, at);
  }

  void publishInEmergency(Actor by, String reason, Instant at) {
    emergency = new Emergency(by.id(), reason);
    publish(at);
  }

  void confirm() {
    emergency = null;
  }

  /** Begins a new working text, as a draft; what is live stays. */
  void revise(Actor by, Instant at) {
    hands.begun(by);
    become(DRAFT, at);
  }

  void takeDown(Live how, String reason, @Nullable Long replacement, Actor by, Instant at) {
    live = how;
    takedown = new Takedown(reason, by.id(), at, replacement);
  }

  void restore() {
    live = Live.LIVE;
    takedown = null;
  }

  void markAsSample() {
    sample = true;
  }

  private void become(ArticleState target, Instant at) {
    state = target;
    stateSince = at;
  }

  /** Whether its own agency, or one it was shared with, is the actor's. */
  public boolean isOpenTo(Actor actor) {
    return agency.equals(actor.agency()) || isSharedWith(actor.agency());
  }

  /** Approved, its time passed, and still not published. */
  public boolean isOverdue(Instant now) {
    var due = publication.due();
    return state == APPROVED && due != null && due.isBefore(now);
  }

  public long id() {
    return id;
  }

  public String agency() {
    return agency;
  }

  public ArticleState state() {
    return state;
  }

  public Instant stateSince() {
    return stateSince;
  }

  public Live live() {
    return live;
  }

  /** The text that is worked on. */
  public Revision working() {
    if (working == null) throw new IllegalStateException("article " + id + " has no text");
    return working;
  }

  /** The text that was published last, if any was. */
  public @Nullable Revision published() {
    return published;
  }

  /** Its address on the portal from the root, once it was published. */
  public Optional<String> publicPath() {
    if (published == null) return Optional.empty();
    return Optional.of(PublicArticle.path(id, published.content().title()));
  }

  public Hands hands() {
    return hands;
  }

  public Publication publication() {
    return publication;
  }

  public Takedown takedown() {
    return takedown == null ? new Takedown() : takedown;
  }

  public Emergency emergency() {
    return emergency == null ? new Emergency() : emergency;
  }

  public boolean isSample() {
    return sample;
  }
}
