package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.article.ArticleCard;
import vn.loa.article.PublicArticles;
import vn.loa.shared.Page;

/** Finds listed articles by their words. */
@ApplicationScoped
public class Search {
  /** So many more are asked for, lest pieces just taken down leave gaps. */
  private static final int SPARE = 50;

  /** What one engine found, and whether it is the one that stands in. */
  private record Answer(Matches matches, boolean fallback) {}

  /** With fewer it is worth asking what else may have been meant. */
  private static final int FEW = 3;

  @Inject SolrState solr;
  @Inject SolrIndex index;
  @Inject StandIn standIn;
  @Inject SearchTexts texts;
  @Inject PublicArticles articles;
  @Inject FacetLabels labels;
  @Inject Synonyms synonyms;
  @Inject Spelling spelling;
  @Inject Promotions promotions;

  /**
   * One page of the pieces that have every word; when hardly any has, of what the keys were meant
   * for; when none has, of those that have all words but one.
   */
  public SearchResult find(SearchQuery query) {
    var typed = Terms.of(query.text());
    if (typed.isEmpty()) return SearchResult.nothing(query.page());
    var terms = typed.with(synonyms.thesaurus());
    var answer = ask(terms, query);
    var found = answer.matches().total();
    if (found >= FEW || query.literal())
      return relaxed(terms, query, answer).under(first(typed, query));
    return unlessKeysWereMeant(terms, query, answer).under(first(typed, query));
  }

  private List<ArticleCard> first(Terms typed, SearchQuery query) {
    return query.isPlain() ? promotions.of(typed) : List.of();
  }

  private SearchResult unlessKeysWereMeant(Terms terms, SearchQuery query, Answer answer) {
    var meant = Telex.undone(query.text());
    if (meant.isPresent()) {
      var other = Terms.of(meant.get()).with(synonyms.thesaurus());
      var better = ask(other, query);
      if (better.matches().total() > answer.matches().total())
        return result(other, query, better).insteadOf(meant.get());
    }
    var result = relaxed(terms, query, answer);
    return query.isPlain() ? result.meaning(respelled(terms, answer)) : result;
  }

  /** The first other spelling by which more is found, with the accents of what is found. */
  private String respelled(Terms terms, Answer answer) {
    for (var plain : spelling.of(terms)) {
      if (plain.equals(terms.plain())) continue;
      var found = ask(Terms.of(plain), SearchQuery.of(plain)).matches();
      if (found.total() <= answer.matches().total() || found.ids().isEmpty()) continue;
      var text = texts.find(found.ids().subList(0, 1)).values().stream().findFirst();
      return text.map(best -> Spelling.asWritten(plain, best.whole())).orElse(plain);
    }
    return "";
  }

  private SearchResult relaxed(Terms terms, SearchQuery query, Answer answer) {
    if (answer.matches().total() > 0 || !terms.canMissOne()) return result(terms, query, answer);
    var relaxed = terms.withOneMissing();
    var second = ask(relaxed, query);
    if (second.matches().total() == 0) return result(terms, query, answer);
    return result(relaxed, query, second);
  }

  private Answer ask(Terms terms, SearchQuery query) {
    var rows = Page.offset(query.page(), Page.SIZE) + Page.SIZE + SPARE;
    return solr.answer(() -> index.find(terms, query.filters(), rows))
        .map(found -> new Answer(listed(found, query), false))
        .orElseGet(() -> new Answer(standIn.find(terms, query.filters(), query.page()), true));
  }

  /** The index may lag: only what the database lists counts, and pages are full of it. */
  private Matches listed(Matches found, SearchQuery query) {
    var first = Page.offset(query.page(), Page.SIZE);
    var listed = texts.listed(found.ids());
    var total = found.total() - (found.ids().size() - listed.size());
    var page = listed.stream().skip(first).limit(Page.SIZE).toList();
    return new Matches(page, total, false, found.facets());
  }

  private SearchResult result(Terms terms, SearchQuery query, Answer answer) {
    var matches = answer.matches();
    var hits = new Page<>(hits(terms, matches.ids()), matches.total(), query.page(), Page.SIZE);
    var facets = labels.facets(matches.facets(), query.filters());
    return new SearchResult(
        hits, facets, matches.more(), terms.oneMissing(), answer.fallback(), "", "", List.of());
  }

  private List<Hit> hits(Terms terms, List<Long> ids) {
    var bodies = texts.find(ids);
    var highlighter = new Highlighter(terms);
    return articles.cards(ids).stream()
        .map(card -> hit(card, highlighter, bodies.get(card.id())))
        .toList();
  }

  private static Hit hit(
      ArticleCard card,
      Highlighter highlighter,
      @org.jspecify.annotations.Nullable SearchText text) {
    var body = text == null ? "" : text.body();
    return new Hit(
        card, highlighter.whole(card.title()), highlighter.excerpt(card.lead() + " " + body));
  }
}
