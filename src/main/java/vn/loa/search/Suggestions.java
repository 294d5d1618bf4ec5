package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.article.PublicArticles;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Area;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Taxonomy;

/** Says, while one types, which programmes, areas and listed pieces are called so. */
@ApplicationScoped
public class Suggestions {
  private static final int MOST = 8;
  private static final int MOST_OF_A_KIND = 2;
  private static final int MOST_WORDS = 8;

  @Inject SolrState solr;
  @Inject SolrIndex index;
  @Inject PostgresSearch postgres;
  @Inject PublicArticles articles;
  @Inject Taxonomy taxonomy;

  /** The last word may be half typed; accents may be left out. */
  public List<Suggestion> of(String typed) {
    var words = Terms.of(typed).words().stream().map(Tokens::folded).limit(MOST_WORDS).toList();
    if (words.isEmpty() || String.join("", words).length() < 2) return List.of();
    var lists = Stream.concat(programmes(words), areas(words)).toList();
    var pieces = pieces(words).limit(MOST - lists.size());
    return Stream.concat(lists.stream(), pieces).toList();
  }

  private Stream<Suggestion> programmes(List<String> words) {
    return taxonomy.programmes().stream()
        .filter(each -> isCalled(each.name() + " " + each.shortName() + " " + each.code(), words))
        .limit(MOST_OF_A_KIND)
        .map(Suggestions::programme);
  }

  private static Suggestion programme(Programme programme) {
    return new Suggestion(
        Words.of("search.facet.programme"),
        programme.shortName(),
        "/chuong-trinh/" + programme.slug());
  }

  private Stream<Suggestion> areas(List<String> words) {
    return taxonomy.areas(String.join(" ", words)).stream()
        .filter(area -> isCalled(area.name(), words))
        .limit(MOST_OF_A_KIND)
        .map(this::area);
  }

  private Suggestion area(Area area) {
    return new Suggestion(
        Words.of("search.facet.area"), taxonomy.areaLabel(area.code()), "/dia-ban/" + area.slug());
  }

  private Stream<Suggestion> pieces(List<String> words) {
    return articles.cards(titled(words)).stream()
        .map(card -> new Suggestion(card.kind().word(), card.title(), card.path()));
  }

  private List<Long> titled(List<String> words) {
    var whole = words.subList(0, words.size() - 1);
    var last = words.get(words.size() - 1);
    return solr.answer(() -> index.titled(whole, last, MOST))
        .orElseGet(() -> postgres.titled(whole, last, MOST));
  }

  /** Whether a name has all words, and one that begins with the last of them. */
  static boolean isCalled(String name, List<String> words) {
    var all = Tokens.words(name).stream().map(Tokens::folded).toList();
    var last = words.get(words.size() - 1);
    return all.containsAll(words.subList(0, words.size() - 1))
        && all.stream().anyMatch(word -> word.startsWith(last));
  }
}
