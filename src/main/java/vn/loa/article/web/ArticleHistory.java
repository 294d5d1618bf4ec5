package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleState;
import vn.loa.article.Deed;
import vn.loa.article.Dossier;
import vn.loa.article.Dossier.OnRecord;
import vn.loa.article.Dossier.Shown;
import vn.loa.article.Reviewing.Review;
import vn.loa.article.pace.Pace;
import vn.loa.article.pace.Stay;
import vn.loa.shared.Vietnam;

/** Behind toa-soan/lich-su.xhtml. */
@Named
@RequestScoped
public class ArticleHistory {
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  @Inject Dossier dossier;
  @Inject Pace pace;
  @Inject Clock clock;
  private long id;
  private @Nullable Integer from;
  private @Nullable Integer to;
  private String moment = "";
  private @Nullable OnRecord record;
  private List<Stay> stays = List.of();
  private @Nullable Shown shown;
  private @Nullable Review review;

  public void load() {
    record = dossier.open(id);
    // What was published waits for nobody.
    stays = pace.of(id).stream().filter(stay -> stay.step() != ArticleState.PUBLISHED).toList();
    if (to != null) review = dossier.text(id, from, to);
    var asked = asked();
    if (asked != null) shown = dossier.shownAt(id, asked);
  }

  /** To the end of the minute that was asked for. */
  private @Nullable Instant asked() {
    try {
      if (moment.isBlank()) return null;
      return LocalDateTime.parse(moment).atZone(Vietnam.ZONE).plusSeconds(59).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The latest first. */
  public List<Deed> getDeeds() {
    var all = new ArrayList<>(getRecord().deeds());
    Collections.reverse(all);
    return all;
  }

  /** How long it was in each step. */
  public List<Stay> getStays() {
    return stays;
  }

  public OnRecord getRecord() {
    return Objects.requireNonNull(record);
  }

  /** What the public saw, when a moment was asked for. */
  public @Nullable Shown getShown() {
    return shown;
  }

  /** The text that was asked for, beside another one or alone. */
  public @Nullable Review getReview() {
    return review;
  }

  public String getNow() {
    return Vietnam.dateTime(clock.instant());
  }

  /** The moment that was asked for, in words. */
  public String getMomentWords() {
    var asked = asked();
    return asked == null ? "" : Vietnam.dateTime(asked);
  }

  /** What the field of the moment shows at first. */
  public String getMoment() {
    return moment.isBlank() ? FIELD.format(clock.instant().atZone(Vietnam.ZONE)) : moment;
  }

  public void setMoment(@Nullable String moment) {
    this.moment = moment == null ? "" : moment;
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
}
