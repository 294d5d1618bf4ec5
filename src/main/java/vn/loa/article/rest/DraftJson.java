package vn.loa.article.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleKind;
import vn.loa.article.Content;
import vn.loa.article.Cover;
import vn.loa.article.Draft;
import vn.loa.article.Flag;
import vn.loa.article.Planning;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/**
 * An article as a writer sends it; what is left out is empty. State, author and revision are not
 * here: nobody can send them.
 */
public record DraftJson(
    @Nullable String kind,
    @Nullable String title,
    @Nullable String lead,
    @Nullable String body,
    @Nullable String section,
    @Nullable String programme,
    @Nullable List<String> themes,
    @Nullable List<String> areas,
    @Nullable List<String> objectives,
    @Nullable String agency,
    @Nullable String language,
    @Nullable String source,
    @Nullable List<String> basis,
    @Nullable String author,
    @Nullable Cover cover,
    @Nullable String flag,
    @Nullable String pinnedUntil,
    @Nullable String notes) {

  private static final ValueRange YEARS = ValueRange.of(2000, 2999);

  /** What it says, or every field that says what cannot be. */
  Draft draft(String defaultAuthor) {
    var faults = new ArrayList<Reason>();
    var sort = kind(faults);
    var mark = Objects.requireNonNullElse(oneOf(Flag.class, flag, "flag", faults), Flag.NONE);
    var pinned = time(pinnedUntil, "pinnedUntil", faults);
    if (!faults.isEmpty()) throw new InvalidInput(faults);
    var planning = new Planning(mark, pinned, Objects.requireNonNullElse(notes, ""));
    return new Draft(content(sort, defaultAuthor), planning, served());
  }

  /** What it says while it is being typed: what cannot be is left out, not refused. */
  Draft typed() {
    var ignored = new ArrayList<Reason>();
    var mark = Objects.requireNonNullElse(oneOf(Flag.class, flag, "flag", ignored), Flag.NONE);
    var pinned = time(pinnedUntil, "pinnedUntil", ignored);
    var planning = new Planning(mark, pinned, Objects.requireNonNullElse(notes, ""));
    return new Draft(content(kind(ignored), ""), planning, served());
  }

  ArticleKind kind(List<Reason> faults) {
    return Objects.requireNonNullElse(
        oneOf(ArticleKind.class, kind, "kind", faults), ArticleKind.NEWS);
  }

  Content content(ArticleKind sort, String defaultAuthor) {
    return new Content(
        sort,
        text(title),
        text(lead),
        text(body),
        text(section),
        text(programme),
        list(themes),
        list(areas),
        text(language),
        text(source),
        list(basis),
        author == null ? defaultAuthor : author,
        cover);
  }

  private Set<String> served() {
    return list(objectives).stream()
        .map(Text::line)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static @Nullable Instant time(@Nullable String text, String field, List<Reason> faults) {
    if (text == null || text.isBlank()) return null;
    try {
      var time = OffsetDateTime.parse(text.strip());
      if (YEARS.isValidIntValue(time.getYear())) return time.toInstant();
      faults.add(Reason.at(field, "article.fault.year", shortened(text)));
      return null;
    } catch (DateTimeParseException e) {
      faults.add(Reason.at(field, "article.fault.time", shortened(text)));
      return null;
    }
  }

  /** The constant of that name; none, and a fault, when there is no such name. */
  static <E extends Enum<E>> @Nullable E oneOf(
      Class<E> type, @Nullable String text, String field, List<Reason> faults) {
    if (text == null || text.isBlank()) return null;
    for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
    faults.add(Reason.at(field, "article.fault." + field, shortened(text)));
    return null;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static List<String> list(@Nullable List<String> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
