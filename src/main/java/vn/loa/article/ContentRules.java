package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.loa.check.Checker;
import vn.loa.library.Documents;
import vn.loa.media.Consents;
import vn.loa.media.Media;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.taxonomy.Taxonomy;

/** What a text must be to be kept, and what it lacks before it may go on. */
@ApplicationScoped
public class ContentRules {
  static final int LONGEST_TITLE = 250;
  static final int LONGEST_LEAD = 1_000;
  static final int LONGEST_BODY = 400_000;
  static final int LONGEST_LINE = 500;
  static final int LONGEST_NOTES = 10_000;
  static final int MOST_CODES = 60;

  @Inject Taxonomy taxonomy;
  @Inject Documents documents;
  @Inject Pictures pictures;
  @Inject Media media;
  @Inject Consents consents;
  @Inject Checker checker;
  @Inject CheckedText checked;

  /** Refuses what cannot be kept, even as a draft: too long, or naming what does not exist. */
  void check(Content content) {
    var faults = new ArrayList<Reason>();
    tooLong(faults, "title", content.title(), LONGEST_TITLE);
    tooLong(faults, "lead", content.lead(), LONGEST_LEAD);
    tooLong(faults, "body", content.body(), LONGEST_BODY);
    tooLong(faults, "source", content.source(), LONGEST_LINE);
    tooLong(faults, "author", content.author(), LONGEST_LINE);
    unknown(faults, "section", content.section(), s -> taxonomy.section(s).isPresent());
    unknown(faults, "programme", content.programme(), p -> taxonomy.programme(p).isPresent());
    unknown(faults, "language", content.language(), l -> taxonomy.language(l).isPresent());
    each(faults, "themes", content.themes(), t -> taxonomy.theme(t).isPresent());
    each(faults, "areas", content.areas(), a -> taxonomy.area(a).isPresent());
    each(faults, "basis", content.basis(), d -> documents.find(d).isPresent());
    if (content.cover() != null) check(faults, content.cover());
    if (!faults.isEmpty()) throw new InvalidInput(faults);
  }

  private void check(List<Reason> faults, Cover cover) {
    tooLong(faults, "cover", cover.alt(), LONGEST_LINE);
    tooLong(faults, "cover", cover.caption(), LONGEST_LEAD);
    tooLong(faults, "cover", cover.credit(), LONGEST_LINE);
    if (media.find(cover.media()).isEmpty())
      faults.add(Reason.at("cover", "article.fault.picture", Long.toString(cover.media())));
  }

  /** Refuses notes that are too long to be notes. */
  void check(Planning planning) {
    var faults = new ArrayList<Reason>();
    tooLong(faults, "notes", planning.notes(), LONGEST_NOTES);
    if (!faults.isEmpty()) throw new InvalidInput(faults);
  }

  /** Every reason why this text cannot go to the public yet, the rules of its section included. */
  List<Reason> gaps(Article article) {
    var gaps = missing(article);
    gaps.addAll(checker.broken(checked.piece(article.id(), article.working().content())));
    return gaps;
  }

  /** What no text may lack, however urgent it is. */
  List<Reason> missing(Article article) {
    var content = article.working().content();
    var gaps = new ArrayList<Reason>();
    missing(gaps, "title", content.title());
    missing(gaps, "lead", content.lead());
    missing(gaps, "body", content.body());
    missing(gaps, "section", content.section());
    missing(gaps, "author", content.author());
    var cover = content.cover();
    if (cover != null && cover.alt().isEmpty())
      gaps.add(Reason.at("cover", "article.gap.cover-alt"));
    for (var figure : pictures.figures(content.body())) {
      if (figure.alt().isBlank())
        gaps.add(Reason.at("body", "article.gap.figure-alt", Long.toString(figure.mediaId())));
      if (media.find(figure.mediaId()).isEmpty())
        gaps.add(Reason.at("body", "article.fault.picture", Long.toString(figure.mediaId())));
    }
    for (var id : consents.ended(pictures.of(content)))
      gaps.add(Reason.at(field(content, id), "article.gap.consent", Long.toString(id)));
    return gaps;
  }

  /** Why what was published last cannot come back before the public as it was. */
  List<Reason> unfitToReturn(Article article) {
    var published = article.published();
    if (published == null) return List.of();
    var shown = pictures.of(published.content());
    var known = media.find(shown).keySet();
    var ended = consents.ended(shown);
    var reasons = new ArrayList<Reason>();
    for (var id : shown) {
      if (!known.contains(id)) reasons.add(refused("picture-missing", id));
      if (ended.contains(id)) reasons.add(refused("consent-ended", id));
    }
    return reasons;
  }

  private static Reason refused(String why, long picture) {
    return Reason.of("article.refused." + why, Long.toString(picture));
  }

  private static String field(Content content, long picture) {
    var cover = content.cover();
    return cover != null && cover.media() == picture ? "cover" : "body";
  }

  private static void missing(List<Reason> gaps, String field, String text) {
    if (text.isBlank()) gaps.add(Reason.at(field, "article.gap." + field));
  }

  private static void tooLong(List<Reason> faults, String field, String text, int longest) {
    if (text.length() > longest)
      faults.add(Reason.at(field, "article.fault.too-long", text.length(), longest));
  }

  private static void each(
      List<Reason> faults, String field, List<String> codes, Predicate<String> known) {
    if (codes.size() > MOST_CODES)
      faults.add(Reason.at(field, "article.fault.too-many", codes.size(), MOST_CODES));
    else codes.forEach(code -> unknown(faults, field, code, known));
  }

  private static void unknown(
      List<Reason> faults, String field, String code, Predicate<String> known) {
    if (!code.isEmpty() && !known.test(code))
      faults.add(Reason.at(field, "article.fault.unknown", shortened(code)));
  }

  static String shortened(String code) {
    return code.length() <= 60 ? code : code.substring(0, 60) + "…";
  }
}
