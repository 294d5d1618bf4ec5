package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.loa.settings.Settings;
import vn.loa.shared.Words;

/** Behind portal/channels.xhtml: where the site speaks officially, and nowhere else. */
@Named("channels")
@RequestScoped
public class ChannelsPage {
  @Inject Masthead masthead;
  @Inject Settings settings;
  @Inject CurrentPage page;

  Outcome open() {
    page.titled(Words.of("portal.channels.title"), Words.of("portal.channels.description"))
        .at("/kenh")
        .under(new Link(Words.of("portal.home"), "/"))
        .under(new Link(page.title(), "/kenh"));
    return Outcome.view("channels");
  }

  public String address() {
    return settings.baseUrl() + "/";
  }

  /** The feeds of the sections. */
  public List<Link> feeds() {
    return masthead.sections().stream()
        .map(section -> new Link(section.text(), section.href() + "/feed/rss.xml"))
        .toList();
  }
}
