package vn.loa.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.article.ArticleCard;
import vn.loa.article.PublicArticles;
import vn.loa.check.Check;
import vn.loa.check.CheckName;
import vn.loa.check.Finding;
import vn.loa.check.Piece;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Texts that mostly stand in another listed piece already, which is not named. */
@ApplicationScoped
public class WrittenByOthers implements Check {
  private static final int MOST = 3;
  private static final double MUCH = 0.35;

  /** Shorter texts are like too many. */
  private static final int FEWEST_WORDS = 40;

  @Inject Alike alike;
  @Inject PublicArticles articles;
  @Inject Agencies agencies;

  /** Who types on elsewhere asks for the same again. */
  private final Cache<String, List<Alike.Piece>> known =
      Caffeine.newBuilder().maximumSize(200).expireAfterWrite(Duration.ofMinutes(1)).build();

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.ALIKE);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    var words = piece.words();
    if (Tokens.words(words).size() < FEWEST_WORDS) return Stream.empty();
    var near =
        known.get(words, text -> alike.to(text, MOST + 1)).stream()
            .filter(other -> other.score() >= MUCH)
            .filter(other -> piece.id() == null || other.id() != piece.id())
            .limit(MOST)
            .toList();
    return near.isEmpty() ? Stream.empty() : findings(piece, near);
  }

  private Stream<Finding> findings(Piece piece, List<Alike.Piece> near) {
    Map<Long, ArticleCard> cards =
        articles.cards(near.stream().map(Alike.Piece::id).toList()).stream()
            .collect(Collectors.toMap(ArticleCard::id, Function.identity()));
    return near.stream()
        .flatMap(
            other ->
                Optional.ofNullable(cards.get(other.id())).stream()
                    .filter(card -> !isNamed(piece, card))
                    .map(card -> finding(card, (int) Math.round(100 * other.score()))));
  }

  private boolean isNamed(Piece piece, ArticleCard card) {
    return piece.source().contains(agency(card))
        || piece.outline().links().stream()
            .anyMatch(link -> link.address().endsWith("-" + card.id()));
  }

  private Finding finding(ArticleCard card, int similarity) {
    var date = Vietnam.date(card.publishedAt());
    var agency = agency(card);
    var text = Words.of("check.alike", similarity, card.title(), agency, date);
    var origin = new Finding.Origin(card.id(), card.title(), card.path(), agency, date, similarity);
    return new Finding(CheckName.ALIKE, "source", 0, 0, "", text, null, origin);
  }

  private String agency(ArticleCard card) {
    return agencies.find(card.agency()).map(Agency::name).orElse(card.agency());
  }
}
