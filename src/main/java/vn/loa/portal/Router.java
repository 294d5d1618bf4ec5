package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Lets the page behind an address look up what it shows. */
@RequestScoped
class Router {
  @Inject HomePage home;
  @Inject ListPage list;
  @Inject ArticlePage article;
  @Inject SearchPage search;
  @Inject StaticPage statics;
  @Inject ChannelsPage channels;
  @Inject Feeds feeds;
  @Inject Sitemap sitemap;
  @Inject WellKnown wellKnown;

  Outcome open(Address address, HttpServletRequest request) {
    if (!address.feed().isEmpty()) return feeds.open(address);
    return switch (address.kind()) {
      case HOME -> home.open();
      case LATEST, SECTION, PROGRAMME, AREA ->
          list.open(address, Addresses.page(request.getQueryString()));
      case ARTICLE -> article.open(address.number(), request.getRequestURI());
      case SEARCH -> search.open(request);
      case STATIC -> statics.open(address.slug());
      case CHANNELS -> channels.open();
      case SITEMAP -> address.number() == 0 ? sitemap.whole() : sitemap.part(address.number());
      case ROBOTS -> wellKnown.robots();
      case SECURITY -> wellKnown.security();
    };
  }
}
