package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.solr.client.solrj.SolrServerException;

/** Knows what else the words of the index could have been meant by a question. */
@ApplicationScoped
class Spelling {
  private static final Logger LOG = Logger.getLogger(Spelling.class.getName());

  @Inject SolrState state;
  @Inject SolrIndex index;

  /** Questions without accents that pieces have every word of; none while Solr is away. */
  List<String> of(Terms terms) {
    if (!state.isReady() || terms.all().stream().anyMatch(Term::number)) return List.of();
    try {
      return index.respelled(terms.plain());
    } catch (SolrServerException | IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Solr cannot spell: {0}", e.toString());
      return List.of();
    }
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
        .collect(java.util.stream.Collectors.joining(" "));
  }
}
