package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleCard;
import vn.loa.article.ListingKey;
import vn.loa.shared.Page;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/**
 * Behind portal/home.xhtml: pinned pieces first, then the newest, then a block for each section.
 */
@Named("home")
@RequestScoped
public class HomePage {
  private static final int MOST_PINNED = 5;
  private static final int SECONDARY = 4;
  private static final int LATEST = 6;
  private static final int IN_BLOCK = 4;

  @Inject Reading reading;
  @Inject Taxonomy taxonomy;
  @Inject Teasers teasers;
  @Inject Masthead masthead;
  @Inject CurrentPage page;
  @Inject WidestAreas areas;

  private final Set<Long> shown = new HashSet<>();
  private List<Teaser> top = List.of();
  private List<Teaser> latest = List.of();
  private final List<Block> blocks = new ArrayList<>();

  /** A section and its newest pieces that do not stand above. */
  public record Block(Link section, List<Teaser> teasers) {}

  Outcome open() {
    var newest = reading.list(ListingKey.EVERYTHING, 1, Page.SIZE).items();
    var pinned = reading.pinned(MOST_PINNED);
    top =
        marked(
            take(Stream.concat(pinned.stream(), newest.stream()).toList(), 1 + SECONDARY), pinned);
    latest = take(newest, LATEST);
    for (var section : taxonomy.sections()) add(section);
    var data = masthead.structuredData();
    page.titled(masthead.site().name(), masthead.site().slogan())
        .at("/")
        .fedBy("")
        .described(data.organization())
        .described(data.website());
    return Outcome.view("home");
  }

  private void add(Section section) {
    var key = ListingKey.section(section.slug());
    var teasersOfSection = take(reading.list(key, 1, Page.SIZE).items(), IN_BLOCK);
    if (!teasersOfSection.isEmpty())
      blocks.add(new Block(teasers.section(section.slug()), teasersOfSection));
  }

  /** The first {@code most} that do not stand on the page yet. */
  private List<Teaser> take(Collection<ArticleCard> cards, int most) {
    var distinct = new LinkedHashMap<Long, ArticleCard>();
    for (var card : cards) if (!shown.contains(card.id())) distinct.putIfAbsent(card.id(), card);
    var taken = distinct.values().stream().limit(most).toList();
    taken.forEach(card -> shown.add(card.id()));
    return teasers.of(taken);
  }

  private static List<Teaser> marked(List<Teaser> teasers, List<ArticleCard> pinned) {
    var ids = pinned.stream().map(ArticleCard::id).collect(Collectors.toSet());
    return teasers.stream()
        .map(teaser -> ids.contains(teaser.id()) ? teaser.asPinned() : teaser)
        .toList();
  }

  public @Nullable Teaser lead() {
    return top.isEmpty() ? null : top.get(0);
  }

  public List<Teaser> secondary() {
    return top.isEmpty() ? List.of() : top.subList(1, top.size());
  }

  public List<Teaser> latest() {
    return latest;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The largest areas that are now: what a province is divided into. */
  public List<Link> areas() {
    return areas.widest();
  }
}
