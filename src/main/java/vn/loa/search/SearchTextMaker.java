package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.loa.article.ListedText;
import vn.loa.markup.Markup;
import vn.loa.shared.Vietnam;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Taxonomy;

/** Takes out of an article what can be searched. */
@ApplicationScoped
class SearchTextMaker {
  @Inject Markup markup;
  @Inject Taxonomy taxonomy;

  SearchText make(ListedText article) {
    var content = article.content();
    return new SearchText(
        article.id(),
        article.revision(),
        content.title(),
        content.lead(),
        markup.plain(content.body()),
        facets(article),
        article.publishedAt());
  }

  private List<String> facets(ListedText article) {
    var content = article.content();
    var facets = new ArrayList<String>();
    facets.add("kind:" + content.kind());
    facets.add("section:" + content.section());
    facets.add("year:" + article.publishedAt().atZone(Vietnam.ZONE).getYear());
    for (var programme = taxonomy.programme(content.programme());
        programme.isPresent();
        programme = programme.flatMap(Programme::parent).flatMap(taxonomy::programme))
      facets.add("programme:" + programme.get().code());
    for (var area : content.areas())
      for (var each : taxonomy.areaWithAncestors(area)) facets.add("area:" + each);
    return facets.stream().distinct().toList();
  }

  /** Reads a row of search_text. */
  static SearchText read(Object[] row) {
    return new SearchText(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        List.of(((String) row[5]).split("\n")),
        instant(row[6]));
  }

  /** Reads seconds since the epoch. */
  static Instant instant(Object seconds) {
    return Instant.ofEpochMilli(((BigDecimal) seconds).movePointRight(3).longValue());
  }
}
