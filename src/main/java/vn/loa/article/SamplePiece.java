package vn.loa.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Vietnam;

/**
 * A piece of the sample set: lines of {@code key: value}, a line {@code ---}, the Markdown body.
 */
record SamplePiece(Map<String, String> head, String body) {
  private static final Pattern PICTURE = Pattern.compile("\\(sample:([A-Za-z0-9._-]+)");

  static SamplePiece parse(String file) {
    var end = file.indexOf("\n---\n");
    if (end < 0) throw new IllegalArgumentException("a sample piece has no line ---");
    var head = new HashMap<String, String>();
    for (var line : file.substring(0, end).lines().toList()) {
      var colon = line.indexOf(':');
      if (colon > 0) head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return new SamplePiece(Map.copyOf(head), file.substring(end + 5));
  }

  String text(String key) {
    return head.getOrDefault(key, "");
  }

  List<String> codes(String key) {
    return Arrays.stream(text(key).split(","))
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .toList();
  }

  /** When it was published; absent for what is still being worked on. */
  Optional<Instant> published() {
    var text = text("published");
    return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text).toInstant());
  }

  ArticleState state() {
    var text = text("state");
    return text.isEmpty() ? ArticleState.PUBLISHED : ArticleState.valueOf(text);
  }

  Planning planning() {
    var flag = text("flag");
    return new Planning(flag.isEmpty() ? Flag.NONE : Flag.valueOf(flag), pinnedUntil(), "");
  }

  /** The end of the last day on which it is pinned. */
  private @Nullable Instant pinnedUntil() {
    var day = text("pinned");
    if (day.isEmpty()) return null;
    return LocalDate.parse(day).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
  }

  /** The text, with the pictures under the ids that {@code ids} gives their files. */
  Content content(ToLongFunction<String> ids) {
    return new Content(
        ArticleKind.valueOf(text("kind")),
        text("title"),
        text("lead"),
        PICTURE
            .matcher(body)
            .replaceAll(m -> Matcher.quoteReplacement("(media:" + ids.applyAsLong(m.group(1)))),
        text("section"),
        text("programme"),
        codes("themes"),
        codes("areas"),
        text("language"),
        text("source"),
        codes("basis"),
        text("penName"),
        cover(ids));
  }

  private @Nullable Cover cover(ToLongFunction<String> ids) {
    var file = text("cover");
    if (file.isEmpty()) return null;
    return new Cover(
        ids.applyAsLong(file), text("coverAlt"), text("coverCaption"), text("coverCredit"));
  }
}
