package vn.loa.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** The text of one moment; written once, never changed. */
@Entity
public class Revision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "article_id")
  private long article;

  private int number;

  @Convert(converter = ContentConverter.class)
  private Content content;

  @Column(name = "created_by")
  private long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Revision() {}

  Revision(long article, int number, Content content, long by, Instant at) {
    this.article = article;
    this.number = number;
    this.content = content;
    this.createdBy = by;
    this.createdAt = at;
  }

  public int number() {
    return number;
  }

  public Content content() {
    return content;
  }

  public long createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
