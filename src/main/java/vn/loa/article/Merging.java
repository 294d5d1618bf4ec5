package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.markup.TextDiff;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Puts together what two people made of one text; saves nothing: that is the writer's to do. */
@ApplicationScoped
@Transactional
public class Merging {
  /**
   * A field that both changed.
   *
   * @param html what they have as del, what the asker has as ins
   */
  public record Dispute(String field, String word, String html) {}

  /**
   * What the asker has to know before she saves over the last revision.
   *
   * @param by who saved it
   */
  public record Merged(Article theirs, String by, List<String> taken, List<Dispute> disputed) {}

  @Inject Desk desk;
  @Inject Articles articles;
  @Inject Reviewing reviewing;
  @Inject ReviewFields fields;
  @Inject Preview preview;

  /** Compares {@code mine}, written over revision {@code base}, with the last one. */
  public Merged merge(long id, int base, @Nullable Draft planned, Draft mine) {
    var article = desk.get(id);
    var theirs = new Draft(article.working().content(), article.planning(), article.objectives());
    var merge = Merge.of(articles.revision(id, base).content(), planned, mine, theirs);
    var own = words(mine);
    var other = words(theirs);
    var disputed =
        merge.disputed().stream()
            .map(field -> dispute(field, other.get(field), own.get(field)))
            .toList();
    var by = reviewing.last(id).by();
    return new Merged(article, by, List.copyOf(merge.taken()), disputed);
  }

  private static Dispute dispute(String field, @Nullable String theirs, @Nullable String mine) {
    var html = TextDiff.html(theirs == null ? "" : theirs, mine == null ? "" : mine);
    return new Dispute(field, Words.of("desk.field." + field), html);
  }

  /** Each field as HTML, in the words of the interface. */
  private Map<String, String> words(Draft draft) {
    var words = new LinkedHashMap<String, String>();
    var plain = fields.of(draft.content());
    plain.forEach((field, text) -> words.put(field, Reviewing.paragraph(text)));
    words.put("body", preview.html(draft.content().body()));
    words.put("cover", Reviewing.paragraph(cover(plain)));
    var planning = draft.planning();
    var pinned = planning.pinnedUntil();
    words.put("objectives", Reviewing.paragraph(String.join("; ", draft.objectives())));
    words.put("flag", Reviewing.paragraph(Words.of("article.flag." + planning.flag())));
    words.put("pinnedUntil", Reviewing.paragraph(pinned == null ? "" : Vietnam.dateTime(pinned)));
    words.put("notes", Reviewing.paragraph(planning.notes()));
    return words;
  }

  private static String cover(Map<String, String> plain) {
    return Stream.of("cover", "cover-alt", "cover-caption", "cover-credit")
        .map(part -> plain.getOrDefault(part, ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }
}
