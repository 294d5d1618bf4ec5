package vn.loa.article.together;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;

/** What a colleague says about a passage, or in reply; it may be mended, never removed. */
@Entity
@Table(name = "article_comment")
public class Comment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private int version;

  @Column(name = "article_id")
  private long article;

  /** The comment that began the thread; none when this one did. */
  @Column(name = "thread_id")
  private @Nullable Long thread;

  private int revision;
  private String field;
  private String quote;
  private String prefix;
  private String suffix;

  @Column(name = "author_id")
  private long author;

  @Column(name = "author_username")
  private String authorUsername;

  @Column(name = "author_name")
  private String authorName;

  private String text;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "edited_at")
  private @Nullable Instant editedAt;

  @Column(name = "resolved_by")
  private @Nullable String resolvedBy;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  protected Comment() {}

  /** Begins a thread about a passage of {@code revision}. */
  Comment(long article, int revision, Anchor anchor, String text, Actor by, Instant at) {
    this.article = article;
    this.revision = revision;
    this.field = anchor.field();
    this.quote = anchor.quote();
    this.prefix = anchor.prefix();
    this.suffix = anchor.suffix();
    this.author = by.id();
    this.authorUsername = by.username();
    this.authorName = by.displayName();
    this.text = text;
    this.createdAt = at;
  }

  Comment reply(int now, String words, Actor by, Instant at) {
    var reply = new Comment(article, now, new Anchor("", "", "", ""), words, by, at);
    reply.thread = id;
    return reply;
  }

  void mend(String words, Instant at) {
    text = words;
    editedAt = at;
  }

  void resolve(Actor by, Instant at) {
    resolvedBy = by.displayName();
    resolvedAt = at;
  }

  void reopen() {
    resolvedBy = null;
    resolvedAt = null;
  }

  boolean isBy(Actor actor) {
    return author == actor.id();
  }

  boolean isReply() {
    return thread != null;
  }

  boolean belongsTo(Comment root) {
    return thread != null && thread == root.id;
  }

  public boolean isResolved() {
    return resolvedBy != null;
  }

  public boolean isEdited() {
    return editedAt != null;
  }

  public long id() {
    return id;
  }

  long article() {
    return article;
  }

  /** The comment that began the thread; itself when this one did. */
  long thread() {
    return thread == null ? id : thread;
  }

  public int revision() {
    return revision;
  }

  public Anchor anchor() {
    return new Anchor(field, quote, prefix, suffix);
  }

  long author() {
    return author;
  }

  public String authorUsername() {
    return authorUsername;
  }

  public String authorName() {
    return authorName;
  }

  public String text() {
    return text;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Who found it settled. */
  public Optional<String> resolvedBy() {
    return Optional.ofNullable(resolvedBy);
  }
}
