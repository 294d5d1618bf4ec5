package vn.loa.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;

/** What of an article may change without approval, for no reader's text depends on it (rule 3). */
@MappedSuperclass
public abstract class Planned {
  @Embedded private Planning planning = new Planning();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "article_objective", joinColumns = @JoinColumn(name = "article_id"))
  @Column(name = "objective")
  private Set<String> objectives = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "article_share", joinColumns = @JoinColumn(name = "article_id"))
  @Column(name = "agency")
  private Set<String> sharedWith = new HashSet<>();

  protected Planned() {}

  void plan(Planning planning, Set<String> objectives) {
    this.planning = planning;
    this.objectives.retainAll(objectives);
    this.objectives.addAll(objectives);
  }

  void shareWith(Set<String> agencies) {
    sharedWith.retainAll(agencies);
    sharedWith.addAll(agencies);
  }

  boolean isSharedWith(String agency) {
    return sharedWith.contains(agency);
  }

  public Planning planning() {
    return planning;
  }

  /** The codes of the objectives that it serves. */
  public Set<String> objectives() {
    return Set.copyOf(objectives);
  }

  /** The other agencies whose people may read it. */
  public Set<String> sharedWith() {
    return Set.copyOf(sharedWith);
  }
}
