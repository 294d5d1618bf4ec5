package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.loa.search.Facet;
import vn.loa.search.FacetValue;
import vn.loa.search.Hit;
import vn.loa.search.Search;
import vn.loa.search.SearchQuery;
import vn.loa.search.SearchResult;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** Behind portal/search.xhtml: what a reader asked for and what was found; never kept. */
@Named("search")
@RequestScoped
public class SearchPage {
  @Inject Search search;
  @Inject Teasers teasers;
  @Inject CurrentPage page;

  private SearchAddress address = SearchAddress.EMPTY;
  private List<Found> found = List.of();
  private List<Choices> choices = List.of();
  private Pager pager = Pager.NONE;
  private long total;
  private boolean relaxed;
  private boolean fallback;

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

  private void show(SearchResult result, SearchQuery query) {
    found = result.hits().items().stream().map(this::found).toList();
    total = result.hits().total();
    relaxed = result.relaxed();
    fallback = result.fallback();
    pager = new Pager(address.base(), query.page(), result.hits().count());
    choices = result.facets().stream().filter(SearchPage::isOffered).map(this::choices).toList();
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
        Vietnam.dateTime(card.publishedAt()));
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

  public long total() {
    return total;
  }

  public boolean relaxed() {
    return relaxed;
  }

  public boolean fallback() {
    return fallback;
  }
}
