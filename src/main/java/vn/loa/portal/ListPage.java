package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.loa.shared.Page;
import vn.loa.shared.Words;

/** Behind portal/list.xhtml: one page of a section, a programme, an area, or of everything. */
@Named("list")
@RequestScoped
public class ListPage {
  @Inject ListedLists lists;
  @Inject Reading reading;
  @Inject Teasers teasers;
  @Inject Masthead masthead;
  @Inject CurrentPage page;
  @Inject Related related;

  private Page<Teaser> found = Page.empty(1);
  private Pager pager = Pager.NONE;
  private List<Link> narrower = List.of();
  private String narrowerLabel = "";
  private String title = "";
  private String description = "";

  Outcome open(Address address, int number) {
    var list = lists.find(address);
    return list.isEmpty() ? Outcome.notFound() : show(list.get(), number);
  }

  private Outcome show(Listed list, int number) {
    var cards = reading.list(list.key(), number, Page.SIZE);
    if (number > cards.count()) return Outcome.notFound();
    found = new Page<>(teasers.of(cards.items()), cards.total(), number, cards.size());
    pager = new Pager(list.path() + "?", number, found.count());
    title = list.title();
    description = list.description();
    narrower = related.narrower(list.key());
    if (!narrower.isEmpty())
      narrowerLabel =
          Words.of("portal.narrower." + list.key().facet().name().toLowerCase(Locale.ROOT));
    var path = number == 1 ? list.path() : pager.href(number);
    var crumb = new Link(list.title(), list.path());
    page.titled(numbered(list.title(), number), list.description())
        .at(path)
        .fedBy(list.path())
        .under(new Link(Words.of("portal.home"), "/"))
        .under(crumb);
    page.described(masthead.structuredData().breadcrumbs(page.crumbs()));
    return Outcome.view("list");
  }

  private static String numbered(String title, int number) {
    return number == 1 ? title : Words.of("portal.page-of", title, number);
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public long total() {
    return found.total();
  }

  public List<Teaser> teasers() {
    return found.items();
  }

  public Pager pager() {
    return pager;
  }

  /** Lists of what lies within this one: communes of a district, parts of a programme. */
  public List<Link> narrower() {
    return narrower;
  }

  /** What those lists are. */
  public String narrowerLabel() {
    return narrowerLabel;
  }
}
