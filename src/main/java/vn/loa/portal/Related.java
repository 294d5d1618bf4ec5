package vn.loa.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import vn.loa.article.ArticleCard;
import vn.loa.article.ListingKey;
import vn.loa.article.PublicArticles;
import vn.loa.search.Alike;
import vn.loa.taxonomy.Taxonomy;

/**
 * What stands near: pieces that are alike, further ones of a programme, lists within a list.
 *
 * <p>Which pieces are near is found out every few minutes only, so that one publication does not
 * make every page of its programme outdated; whether they may be shown is asked each time.
 */
@ApplicationScoped
class Related {
  private static final Duration KEPT = Duration.ofMinutes(10);

  /** What a piece is like changes slowly, and is dearer to find out. */
  private static final Duration LIKENESS_KEPT = Duration.ofHours(1);

  private static final int CANDIDATES = 8;
  private static final int MOST_PIECES = 20_000;
  private static final int MOST_PROGRAMMES = 500;

  @Inject PublicArticles articles;
  @Inject Taxonomy taxonomy;
  @Inject Alike alike;

  private final LoadingCache<String, List<Long>> newest =
      Caffeine.newBuilder()
          .maximumSize(MOST_PROGRAMMES)
          .expireAfterWrite(KEPT)
          .build(programme -> newest(programme));

  private final LoadingCache<Long, List<Long>> alikes =
      Caffeine.newBuilder()
          .maximumSize(MOST_PIECES)
          .expireAfterWrite(LIKENESS_KEPT)
          .build(id -> alike.to(id, CANDIDATES));

  /** Ids of pieces like this one, filled up with the newest of its programme. */
  List<Long> to(long id, String programme, int most) {
    var near = new LinkedHashSet<>(alikes.get(id));
    if (near.isEmpty()) alikes.invalidate(id);
    near.addAll(ofProgramme(programme, id, CANDIDATES));
    return near.stream().limit(most).toList();
  }

  private List<Long> ofProgramme(String code, long except, int most) {
    if (code.isEmpty()) return List.of();
    return newest.get(code).stream().filter(id -> id != except).limit(most).toList();
  }

  /** Links to the lists within this one. */
  List<Link> narrower(ListingKey list) {
    return switch (list.facet()) {
      case AREA ->
          taxonomy.children(list.value()).stream()
              .map(area -> new Link(area.name(), "/dia-ban/" + area.slug()))
              .toList();
      case PROGRAMME ->
          taxonomy.programmes().stream()
              .filter(programme -> programme.parent().filter(list.value()::equals).isPresent())
              .map(part -> new Link(part.shortName(), "/chuong-trinh/" + part.slug()))
              .toList();
      default -> List.of();
    };
  }

  private List<Long> newest(String programme) {
    return articles.list(ListingKey.programme(programme), 1, CANDIDATES).items().stream()
        .map(ArticleCard::id)
        .toList();
  }
}
