package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Content;
import vn.loa.article.Live;
import vn.loa.article.PublicArticle;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.markup.Markup;
import vn.loa.shared.Words;

/** Behind portal/article.xhtml and portal/gone.xhtml: one article, in whatever way it is public. */
@Named("article")
@RequestScoped
public class ArticlePage {
  private static final int MOST_RELATED = 4;

  @Inject Reading reading;
  @Inject Agencies agencies;
  @Inject Markup markup;
  @Inject Pictures pictures;
  @Inject Teasers teasers;
  @Inject Related related;
  @Inject Imprints imprints;
  @Inject Masthead masthead;
  @Inject CurrentPage page;

  private @Nullable PublicArticle article;
  private @Nullable Picture cover;
  private String agency = "";
  private String body = "";
  private List<Teaser> near = List.of();
  private @Nullable Imprint imprint;

  Outcome open(long id, String path) {
    var found = reading.article(id);
    if (found.isEmpty()) return Outcome.notFound();
    article = found.get();
    return switch (article.live()) {
      case NONE -> Outcome.notFound();
      case LIVE, WITHDRAWN -> path.equals(article.path()) ? show(article) : moved(article.path());
      case GONE -> gone();
      case REPLACED -> moved(Optional.ofNullable(article.replacement()).orElse("/"));
    };
  }

  private Outcome show(PublicArticle shown) {
    var content = shown.content();
    agency = agencies.find(shown.agency()).map(Agency::name).orElse("");
    cover = pictures.of(content.cover());
    imprint = imprints.of(shown);
    body = markup.render(content.body(), pictures::links).html();
    near =
        teasers.withoutPictures(
            reading.cards(related.to(shown.id(), content.programme(), MOST_RELATED)));
    page.titled(content.title(), content.lead()).at(shown.path()).typed("article").pictured(cover);
    page.under(new Link(Words.of("portal.home"), "/")).under(section());
    if (shown.live().isListed()) describe(shown);
    else page.unlisted();
    return Outcome.view("article");
  }

  private void describe(PublicArticle shown) {
    var data = masthead.structuredData();
    page.described(data.article(shown, agency, cover == null ? List.of() : cover.crops()))
        .described(data.breadcrumbs(page.crumbs()));
  }

  private Outcome gone() {
    page.titled(Words.of("portal.gone.title"), "").failed(410);
    return new Outcome.View(410, "gone");
  }

  private static Outcome moved(String path) {
    return new Outcome.Moved(path);
  }

  private PublicArticle shown() {
    return Objects.requireNonNull(article);
  }

  public Content content() {
    return shown().content();
  }

  /** Why it was taken down. */
  public String takedownReason() {
    return shown().takedownReason();
  }

  public boolean sample() {
    return shown().sample();
  }

  public Link section() {
    return teasers.section(shown().content().section());
  }

  public String agency() {
    return agency;
  }

  public @Nullable Picture cover() {
    return cover;
  }

  /** Safe HTML. */
  public String body() {
    return body;
  }

  public boolean withdrawn() {
    return shown().live() == Live.WITHDRAWN;
  }

  public Imprint imprint() {
    return Objects.requireNonNull(imprint);
  }

  /** Pieces that are like it, or of the same programme. */
  public List<Teaser> near() {
    return near;
  }
}
