package vn.loa.search;

import java.util.Date;
import org.apache.solr.common.SolrInputDocument;

/** Writes what can be searched as Solr takes it. */
final class SolrDocuments {
  private SolrDocuments() {}

  static SolrInputDocument of(SearchText text) {
    var document = new SolrInputDocument();
    document.addField("id", Long.toString(text.id()));
    document.addField("stamp", text.stamp());
    document.addField("title", text.title());
    document.addField("lead", text.lead());
    document.addField("body", text.body());
    document.addField("published_at", Date.from(text.publishedAt()));
    for (var facet : text.facets()) {
      var colon = facet.indexOf(':');
      document.addField(facet.substring(0, colon), facet.substring(colon + 1));
    }
    return document;
  }
}
