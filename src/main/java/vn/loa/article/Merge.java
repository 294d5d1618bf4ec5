package vn.loa.article;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each field when two people changed the same text at once.
 *
 * @param taken only they changed it: theirs is taken
 * @param disputed both changed it, and not to the same: somebody has to choose
 */
public record Merge(Set<String> taken, Set<String> disputed) {

  /**
   * Compares both with the text that they began from.
   *
   * @param planned what stood beside that text, which no revision keeps; none when it is not known:
   *     then every difference in it is disputed
   */
  static Merge of(Content base, @Nullable Draft planned, Draft mine, Draft theirs) {
    var taken = new LinkedHashSet<String>();
    var disputed = new LinkedHashSet<String>();
    var before = new LinkedHashMap<String, @Nullable Object>(texts(base));
    if (planned != null) before.putAll(besides(planned));
    var own = all(mine);
    all(theirs)
        .forEach(
            (field, their) -> {
              var ours = own.get(field);
              if (Objects.equals(ours, their)) return;
              var known = before.containsKey(field);
              if (known && Objects.equals(before.get(field), ours)) taken.add(field);
              else if (!known || !Objects.equals(before.get(field), their)) disputed.add(field);
            });
    return new Merge(taken, disputed);
  }

  private static Map<String, @Nullable Object> all(Draft draft) {
    var all = new LinkedHashMap<String, @Nullable Object>(texts(draft.content()));
    all.putAll(besides(draft));
    return all;
  }

  private static Map<String, @Nullable Object> texts(Content content) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("title", content.title());
    fields.put("lead", content.lead());
    fields.put("body", content.body());
    fields.put("kind", content.kind());
    fields.put("section", content.section());
    fields.put("programme", content.programme());
    fields.put("themes", Set.copyOf(content.themes()));
    fields.put("areas", Set.copyOf(content.areas()));
    fields.put("language", content.language());
    fields.put("source", content.source());
    fields.put("basis", Set.copyOf(content.basis()));
    fields.put("author", content.author());
    fields.put("cover", content.cover());
    return fields;
  }

  private static Map<String, @Nullable Object> besides(Draft draft) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("objectives", draft.objectives());
    fields.put("flag", draft.planning().flag());
    fields.put("pinnedUntil", draft.planning().pinnedUntil());
    fields.put("notes", draft.planning().notes());
    return fields;
  }
}
