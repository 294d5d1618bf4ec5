package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.shared.LostRace;
import vn.loa.shared.Reason;

/** An article as somebody in the newsroom has it before them: what it is, and what may be done. */
@ApplicationScoped
@Transactional
public class Desk {
  @Inject Articles articles;
  @Inject Moves moves;
  @Inject ContentRules rules;

  /** The article, if whoever has signed in may see its working text. */
  public Optional<Article> find(long id) {
    var actor = moves.current.get();
    return articles.find(id).filter(article -> article.isOpenTo(actor));
  }

  /** The article, or {@link vn.loa.shared.NotFound}. */
  public Article get(long id) {
    return find(id).orElseThrow(Articles::none);
  }

  /** What it waits for, in the interface's words. */
  public String stateWord(Article article) {
    var steps = moves.steps.of(article);
    return ArticleSummary.of(article, steps, moves.clock.instant()).stateWord();
  }

  public List<HistoryEntry> history(long id) {
    return moves.history.of(get(id).id());
  }

  public Revision revision(long id, int number) {
    return articles.revision(get(id).id(), number);
  }

  /** Every reason why it cannot be published by whoever has signed in, now. */
  public List<Reason> blockers(long id) {
    return moves.refusals(Verb.PUBLISH, get(id), moves.current.get());
  }

  /** Every verb with the reasons against it; a verb that may be done has none. */
  public Map<Verb, List<Reason>> refusals(long id) {
    var article = get(id);
    var actor = moves.current.get();
    var all = new EnumMap<Verb, List<Reason>>(Verb.class);
    var gaps = rules.gaps(article);
    for (var verb : Verb.values()) all.put(verb, moves.refusals(verb, article, actor, gaps));
    return all;
  }

  /** Keeps the text from changing, and refuses when it is no longer the one that was read. */
  public void stillAt(long id, int revision) {
    var last = articles.locked(get(id).id()).working().number();
    if (last != revision) throw new LostRace(Reason.of("article.moved-on", revision, last));
  }
}
