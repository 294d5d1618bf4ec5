package vn.loa.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public saw of an article at one moment, as its history tells.
 *
 * @param revision the number of the text that was live; 0 before the first publication
 * @param since when it came to be so; absent before the first publication
 * @param reason why it was taken down, as readers were told; empty while it was live
 * @param notes what readers had been told of corrections by then
 */
public record SeenByPublic(
    Live live, int revision, @Nullable Instant since, String reason, List<Deed> notes) {
  private static final SeenByPublic NOTHING = new SeenByPublic(Live.NONE, 0, null, "", List.of());

  /** What {@code deeds}, oldest first, had brought about by {@code moment}. */
  static SeenByPublic at(Instant moment, List<Deed> deeds) {
    var seen = NOTHING;
    for (var deed : deeds)
      if (deed.isPublicChange() && !deed.at().isAfter(moment)) seen = seen.after(deed);
    return seen;
  }

  private SeenByPublic after(Deed deed) {
    var entry = deed.entry();
    var text = deed.publishes() ? entry.revision() : revision;
    var told = new java.util.ArrayList<>(notes);
    if (deed.publishes() && revision > 0 && deed.isShownToPublic()) told.add(deed);
    var why = entry.live().isTakenDown() ? entry.note() : "";
    return new SeenByPublic(entry.live(), text, deed.at(), why, List.copyOf(told));
  }

  /** Whether the text could be read at its address. */
  public boolean isReadable() {
    return live.isReadable();
  }

  /** What that meant for readers, in a sentence. */
  public String words() {
    return vn.loa.shared.Words.of("history.seen." + live.name(), revision + "");
  }
}
