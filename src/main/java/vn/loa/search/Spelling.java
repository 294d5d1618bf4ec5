package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.solr.client.solrj.SolrServerException;

/** Knows what else the words of the index could have been meant by a question. */
@ApplicationScoped
class Spelling {
  private static final Logger LOG = Logger.getLogger(Spelling.class.getName());

  @Inject SolrState state;
  @Inject SolrIndex index;

  /**
   * Questions without accents that pieces have every word of, the nearest first; none while Solr is
   * away.
   */
  List<String> of(Terms terms) {
    if (!state.isReady() || terms.all().stream().anyMatch(Term::number)) return List.of();
    try {
      var hits = index.respelled(terms.plain());
      var nearest = Comparator.comparing((String other) -> distance(terms.plain(), other));
      return hits.keySet().stream()
          .sorted(nearest.thenComparing(hits::get, Comparator.reverseOrder()))
          .toList();
    } catch (SolrServerException | IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Solr cannot spell: {0}", e.toString());
      return List.of();
    }
  }

  /** How many letters must be put in, left out or changed. */
  static int distance(String one, String other) {
    var row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k <= other.length(); k++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
        diagonal = row[k];
        row[k] = Math.min(changed, Math.min(row[k], row[k - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /** Words without accents as {@code text} writes them. */
  static String asWritten(String plain, String text) {
    var wanted = Tokens.words(plain);
    var words = Tokens.words(text);
    var folded = words.stream().map(Tokens::folded).toList();
    for (int i = 0; i + wanted.size() <= words.size(); i++)
      if (folded.subList(i, i + wanted.size()).equals(wanted))
        return String.join(" ", words.subList(i, i + wanted.size()));
    return wanted.stream()
        .map(word -> folded.contains(word) ? words.get(folded.indexOf(word)) : word)
        .collect(Collectors.joining(" "));
  }
}
