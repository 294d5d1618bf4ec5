package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.common.SolrException;
import vn.loa.article.ArticleEvent;
import vn.loa.article.Live;
import vn.loa.outbox.Recipient;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** Tells the index of every article that changed. */
@ApplicationScoped
public class SearchRecipient implements Recipient {
  @Inject Indexing indexing;
  @Inject SolrState state;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public boolean wants(DomainEvent news) {
    return news instanceof ArticleEvent article && article.live() != Live.NONE;
  }

  @Override
  public void refresh(Set<Subject> subjects) throws SolrServerException, IOException {
    // The others that are told must not wait for one that hangs.
    if (!state.isThere()) throw new IOException("Solr is away");
    try {
      indexing.bring(subjects.stream().map(Subject::number).collect(Collectors.toSet()));
    } catch (SolrException refused) {
      state.doubt();
      throw refused;
    }
  }
}
