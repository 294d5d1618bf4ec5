package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.loa.article.ArticleCard;
import vn.loa.search.Facet;
import vn.loa.search.FacetValue;
import vn.loa.search.Hit;
import vn.loa.search.Search;
import vn.loa.search.SearchCounts;
import vn.loa.search.SearchQuery;
import vn.loa.search.SearchResult;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Behind portal/search.xhtml: what a reader asked for and what was found; never kept. */
@Named("search")
@RequestScoped
public class SearchPage {
  @Inject Search search;
  @Inject SearchCounts counts;
  @Inject Teasers teasers;
  @Inject CurrentPage page;

  private static final SearchResult NOTHING = SearchResult.nothing(1);

  private SearchAddress address = SearchAddress.EMPTY;
  private List<Found> found = List.of();
  private List<Choices> choices = List.of();
  private Pager pager = Pager.NONE;
  private List<Teaser> promoted = List.of();
  private SearchResult result = NOTHING;

  /** One piece that was found; title and snippet are safe HTML. */
  public record Found(
      String title, String snippet, String href, String kind, String section, String date) {}

  /** The values of one facet. */
  public record Choices(String label, boolean open, List<Choice> values) {}

  /** One value of a facet, and where choosing it (or no longer choosing it) leads. */
  public record Choice(String label, long count, boolean selected, String href) {}

  Outcome open(HttpServletRequest request) {
    address = SearchAddress.of(request);
    var asked = !address.query().text().isEmpty();
    page.titled(
            asked
                ? Words.of("portal.search.title-of", address.query().text())
                : Words.of("portal.search.title"),
            Words.of("portal.search.description"))
        .at("/tim-kiem")
        .unlisted();
    if (asked) show(search.find(address.query()), address.query());
    return Outcome.view("search");
  }

  private void show(SearchResult shown, SearchQuery query) {
    result = shown;
    promoted = teasers.of(shown.promoted());
    var first = shown.promoted().stream().map(ArticleCard::id).toList();
    found =
        shown.hits().items().stream()
            .filter(hit -> !first.contains(hit.card().id()))
            .map(this::found)
            .toList();
    pager = new Pager(address.base(), query.page(), shown.hits().count());
    choices = shown.facets().stream().filter(SearchPage::isOffered).map(this::choices).toList();
    if (query.isPlain()) counts.count(query.text(), missed());
  }

  /** Nothing has what was typed, whatever is shown instead. */
  private boolean missed() {
    return result.hits().total() == 0 || result.relaxed() || !result.shownFor().isEmpty();
  }

  private static boolean isOffered(Facet facet) {
    return !facet.values().isEmpty();
  }

  private Choices choices(Facet facet) {
    var values = facet.values().stream().map(value -> choice(facet, value)).toList();
    return new Choices(facet.label(), values.stream().anyMatch(Choice::selected), values);
  }

  private Choice choice(Facet facet, FacetValue value) {
    var href = address.with(facet.name(), value.selected() ? "" : value.value());
    return new Choice(value.label(), value.count(), value.selected(), href);
  }

  private Found found(Hit hit) {
    var card = hit.card();
    return new Found(
        hit.titleHtml(),
        hit.snippetHtml(),
        card.path(),
        card.kind().word(),
        teasers.section(card.section()).text(),
        Vietnam.date(card.publishedAt()));
  }

  /** What was typed. */
  public String text() {
    return address.query().text();
  }

  /** The same question without any facet. */
  public String everywhere() {
    return address.plain();
  }

  public boolean narrowed() {
    return choices.stream().anyMatch(Choices::open);
  }

  public List<Found> found() {
    return found;
  }

  public List<Choices> choices() {
    return choices;
  }

  public Pager pager() {
    return pager;
  }

  /** What stands first because the newsroom says so. */
  public List<Teaser> promoted() {
    return promoted;
  }

  public SearchResult result() {
    return result;
  }

  /** The same words, taken as they are. */
  public String literal() {
    return address.literal();
  }

  /** Where what may have been meant is asked. */
  public String meant() {
    return SearchAddress.to(result.meant());
  }
}
