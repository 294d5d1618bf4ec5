package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Article;
import vn.loa.article.Desk;
import vn.loa.article.HistoryEntry;
import vn.loa.article.PictureConsents;
import vn.loa.article.Reviewing;
import vn.loa.article.Reviewing.Review;
import vn.loa.article.Reviewing.Version;
import vn.loa.article.WorkList;
import vn.loa.shared.Reason;
import vn.loa.shared.Vietnam;
import vn.loa.taxonomy.ObjectiveCatalogue;

/** Behind toa-soan/duyet.xhtml. */
@Named
@RequestScoped
public class ArticleReview {
  private static final int RECENT = 6;
  private static final Set<String> SHOWN_IN_TEXT =
      Set.of("title", "lead", "author", "cover", "cover-alt", "cover-caption", "cover-credit");

  @Inject Desk desk;
  @Inject Reviewing reviewing;
  @Inject WorkList work;
  @Inject ObjectiveCatalogue objectives;
  @Inject PictureConsents consents;
  @Inject Clock clock;
  private long id;
  private @Nullable Integer from;
  private @Nullable Integer to;
  private String view = "";
  private String done = "";
  private @Nullable Article article;
  private @Nullable Review review;
  private List<Reason> blockers = List.of();
  private List<ArticleChoices.Choice> served = List.of();
  private Set<Long> endedInPublic = Set.of();
  private Set<Long> endedInWork = Set.of();
  private List<HistoryEntry> recent = List.of();
  private List<Version> versions = List.of();
  private Optional<WorkList.Task> next = Optional.empty();

  public void load() {
    article = desk.get(id);
    review = reviewing.open(id, from, to);
    blockers = desk.blockers(id);
    endedInPublic = consents.endedInPublic(article);
    endedInWork = consents.endedInWork(article);
    served = served(article.objectives());
    recent = recent(desk.history(id));
    versions = reviewing.versions(id);
    if (!done.isEmpty()) next = next();
  }

  private List<ArticleChoices.Choice> served(Set<String> codes) {
    return objectives.entries().stream()
        .filter(entry -> codes.contains(entry.code()))
        .map(ArticleChoices::objective)
        .toList();
  }

  private static List<HistoryEntry> recent(List<HistoryEntry> all) {
    var last = new ArrayList<>(all.subList(Math.max(0, all.size() - RECENT), all.size()));
    Collections.reverse(last);
    return last;
  }

  private Optional<WorkList.Task> next() {
    return work.tasks().stream().filter(task -> task.article().id() != id).findFirst();
  }

  /** Whether the differences are shown rather than the plain text. */
  public boolean isComparing() {
    return getReview().older() != null && !view.equals("toan-van");
  }

  public boolean isUnchanged() {
    return !getReview().bodyChanged() && getReview().changes().isEmpty();
  }

  /** What it waits for, in the interface's words. */
  public String getStateWord() {
    return desk.stateWord(getArticle());
  }

  public String getNow() {
    return Vietnam.dateTime(clock.instant());
  }

  /** What the text says besides its body. */
  public List<Map.Entry<String, String>> getFacts() {
    return getReview().fields().entrySet().stream()
        .filter(fact -> !SHOWN_IN_TEXT.contains(fact.getKey()) && !fact.getValue().isEmpty())
        .toList();
  }

  /** What of the text is missing, and what besides keeps it from the public. */
  public List<Reason> getBlockers() {
    return blockers;
  }

  /** Pictures that readers see although somebody in them no longer agrees. */
  public Set<Long> getEndedInPublic() {
    return endedInPublic;
  }

  /** The same of the latest text. */
  public Set<Long> getEndedInWork() {
    return endedInWork;
  }

  /** The objectives that it serves. */
  public List<ArticleChoices.Choice> getObjectives() {
    return served;
  }

  /** What was done last, the latest first. */
  public List<HistoryEntry> getRecent() {
    return recent;
  }

  public List<Version> getVersions() {
    return versions;
  }

  /** The piece that waits next, once something was done to this one. */
  public Optional<WorkList.Task> getNext() {
    return next;
  }

  public Article getArticle() {
    return Objects.requireNonNull(article);
  }

  public Review getReview() {
    return Objects.requireNonNull(review);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable Integer getFrom() {
    return from;
  }

  public void setFrom(@Nullable Integer from) {
    this.from = from;
  }

  public @Nullable Integer getTo() {
    return to;
  }

  public void setTo(@Nullable Integer to) {
    this.to = to;
  }

  public String getView() {
    return view;
  }

  public void setView(@Nullable String view) {
    this.view = view == null ? "" : view;
  }

  /** The verb that was just done. */
  public String getDone() {
    return done;
  }

  public void setDone(@Nullable String done) {
    this.done = done == null ? "" : done;
  }
}
