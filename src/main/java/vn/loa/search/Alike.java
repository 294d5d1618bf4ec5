package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrServerException;

/** Finds listed pieces that are like a text. */
@ApplicationScoped
public class Alike {
  private static final Logger LOG = Logger.getLogger(Alike.class.getName());
  private static final int LONGEST = 4000;
  private static final int ROW = 3;

  @Inject SolrState state;
  @Inject SolrIndex index;
  @Inject SearchTexts texts;

  /**
   * A piece that is like a text.
   *
   * @param score how much of the text stands in the piece too, from 0 to 1, counted in rows of
   *     three words
   */
  public record Piece(long id, double score) {}

  /** Listed pieces like the listed piece {@code id}, itself left out; the most alike first. */
  public List<Long> to(long id, int most) {
    var text = texts.find(List.of(id)).get(id);
    if (text == null) return List.of();
    return candidates(text.whole(), most + 1).stream()
        .filter(other -> other != id)
        .limit(most)
        .toList();
  }

  /** Listed pieces that hold much of {@code text}; none while Solr is away. */
  public List<Piece> to(String text, int most) {
    var rows = rows(text);
    if (rows.isEmpty()) return List.of();
    return texts.find(candidates(text, 2 * most)).values().stream()
        .map(other -> new Piece(other.id(), share(rows, rows(other.whole()))))
        .sorted(Comparator.comparing(Piece::score).reversed())
        .limit(most)
        .toList();
  }

  private List<Long> candidates(String text, int most) {
    if (!state.isReady()) return List.of();
    try {
      var words = String.join(" ", Tokens.words(text));
      return texts.listed(index.like(words.substring(0, Math.min(words.length(), LONGEST)), most));
    } catch (SolrServerException | IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Solr does not say what is alike: {0}", e.toString());
      return List.of();
    }
  }

  private static Set<List<String>> rows(String text) {
    var words = Tokens.words(text).stream().map(Tokens::folded).toList();
    var rows = new HashSet<List<String>>();
    for (int i = 0; i + ROW <= words.size(); i++) rows.add(words.subList(i, i + ROW));
    return rows;
  }

  private static double share(Set<List<String>> rows, Set<List<String>> others) {
    return (double) rows.stream().filter(others::contains).count() / rows.size();
  }
}
