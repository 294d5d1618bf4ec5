package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.loa.shared.Outage;

/** Finds while Solr is away, and in time. */
@ApplicationScoped
class StandIn {
  @Inject PostgresSearch postgres;

  /**
   * One page of what is found. A database that has just started reads for seconds whether words
   * stand in a row: then pieces that have all of them anywhere are better than no answer.
   */
  Matches find(Terms terms, Map<String, String> filters, int page) {
    try {
      return postgres.find(terms, filters, page);
    } catch (RuntimeException slow) {
      if (!terms.hasRows() || !Outage.isSlowness(slow)) throw slow;
      return postgres.findAnywhere(terms, filters, page);
    }
  }
}
