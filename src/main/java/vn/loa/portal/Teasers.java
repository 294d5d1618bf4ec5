package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.article.ArticleCard;
import vn.loa.media.MediaFile;
import vn.loa.shared.Vietnam;
import vn.loa.taxonomy.Area;
import vn.loa.taxonomy.Taxonomy;

/** Writes the announcements of articles. */
@ApplicationScoped
class Teasers {
  private static final int MOST_AREAS = 3;

  @Inject Taxonomy taxonomy;
  @Inject Pictures pictures;

  List<Teaser> of(Collection<ArticleCard> cards) {
    var files = pictures.files(cards);
    return cards.stream().map(card -> of(card, files)).toList();
  }

  /** For lists of words, where a picture would be one more request to wait for. */
  List<Teaser> withoutPictures(Collection<ArticleCard> cards) {
    return cards.stream().map(card -> of(card, Map.of())).toList();
  }

  private Teaser of(ArticleCard card, Map<Long, MediaFile> files) {
    return new Teaser(
        card.id(),
        card.title(),
        card.lead(),
        card.path(),
        card.kind().word(),
        section(card.section()),
        areas(card.areas()),
        Vietnam.date(card.publishedAt()),
        machine(card.publishedAt()),
        Pictures.among(files, card.cover()),
        false);
  }

  /** As {@code <time>} takes it, which knows no microseconds. */
  static String machine(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  Link section(String slug) {
    var name = taxonomy.section(slug).map(section -> section.name()).orElse("");
    return new Link(name, "/chuyen-muc/" + slug);
  }

  private String areas(List<String> codes) {
    return codes.stream()
        .limit(MOST_AREAS)
        .flatMap(code -> taxonomy.area(code).stream())
        .map(Area::name)
        .collect(Collectors.joining(", "));
  }
}
