package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.loa.identity.Accounts;
import vn.loa.identity.Actor;
import vn.loa.media.Description;
import vn.loa.media.Licence;
import vn.loa.media.Media;
import vn.loa.settings.SampleSet;

/** Walks sample pieces through the workflow at the times when they say that it happened. */
@ApplicationScoped
class SampleDesk {
  private static final Duration STEP = Duration.ofMinutes(50);
  private static final int STEPS = 5;
  private static final Duration WAITING = Duration.ofHours(7);

  @PersistenceContext EntityManager em;
  @Inject SampleSet sampleSet;
  @Inject Moves moves;
  @Inject Writing writing;
  @Inject Exits exits;
  @Inject Accounts accounts;
  @Inject Media media;
  private final Map<String, Long> pictures = new HashMap<>();

  @ActivateRequestContext
  @Transactional
  public void load(List<SamplePiece> pieces) {
    sampleSet.takeTurn();
    var any = em.createQuery("select count(a) from Article a", Long.class).getSingleResult();
    if (any > 0) return;
    pieces.forEach(this::load);
    pictures.clear();
  }

  private void load(SamplePiece piece) {
    var author = account(piece.text("author"));
    moves.current.is(author);
    var end = piece.published().orElseGet(() -> moves.clock.instant().minus(WAITING));
    var begin = end.minus(STEP.multipliedBy(STEPS));
    var content = piece.content(file -> picture(file, piece));
    moves.rules.check(content);
    var served = new LinkedHashSet<>(piece.codes("objectives"));
    var article = writing.begin(new Draft(content, piece.planning(), served), author, begin);
    article.markAsSample();
    walk(new Walk(article, begin), piece, author);
  }

  private void walk(Walk walk, SamplePiece piece, Actor author) {
    var to = piece.state();
    if (to == ArticleState.DRAFT) return;
    walk.step(1, author, Verb.SUBMIT, "", Article::submit);
    var editor = account("bientap");
    if (to == ArticleState.RETURNED)
      walk.step(2, editor, Verb.RETURN, piece.text("reason"), (a, by, at) -> a.sendBack(at));
    if (to == ArticleState.SUBMITTED || to == ArticleState.RETURNED) return;
    int steps = moves.steps.of(walk.article);
    if (steps > 1) walk.step(2, editor, Verb.EDIT, "", Article::passOn);
    if (steps > 2) walk.step(3, account("thamdinh"), Verb.APPRAISE, "", Article::appraise);
    var approver = account(author.agency().equals("BAO-LCI") ? "baolc-duyet" : "duyet");
    walk.step(4, approver, Verb.APPROVE, "", Article::approve);
    if (to != ArticleState.APPROVED)
      exits.change(
          walk.article,
          () -> walk.step(STEPS, approver, Verb.PUBLISH, "", (a, by, at) -> a.publish(at)));
  }

  private interface Change {
    void by(Article article, Actor actor, Instant at);
  }

  /** The way of one piece, one step after another from its beginning. */
  private final class Walk {
    private final Article article;
    private final Instant begin;

    Walk(Article article, Instant begin) {
      this.article = article;
      this.begin = begin;
    }

    void step(int number, Actor actor, Verb verb, String note, Change change) {
      var at = begin.plus(STEP.multipliedBy(number));
      moves.current.is(actor);
      change.by(article, actor, at);
      moves.history.add(article, actor, verb.name(), note, false, at);
      moves.tell(article, verb.name(), Map.of("note", note));
    }
  }

  private Actor account(String username) {
    return accounts.get(username).actor();
  }

  private long picture(String file, SamplePiece piece) {
    return pictures.computeIfAbsent(file, name -> upload(name, piece));
  }

  private long upload(String name, SamplePiece piece) {
    var path = SampleArticles.folder("pictures").resolve(name);
    try (var in = Files.newInputStream(path)) {
      var id = media.upload(in, name, Files.size(path)).id();
      var isCover = name.equals(piece.text("cover"));
      var alt = isCover ? piece.text("coverAlt") : "";
      var caption = isCover ? piece.text("coverCaption") : "";
      media.describe(id, new Description(alt, caption, piece.text("coverCredit"), "", Licence.OWN));
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
