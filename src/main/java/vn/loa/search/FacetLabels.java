package vn.loa.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.loa.article.ArticleKind;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Area;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/** Gives counted values of facets their names. */
@ApplicationScoped
class FacetLabels {
  private static final int MOST = 20;

  @Inject Taxonomy taxonomy;

  /** The facets that have values, the most frequent values first. */
  List<Facet> facets(Map<String, Map<String, Long>> counts, Map<String, String> selected) {
    return Facet.NAMES.stream()
        .map(name -> facet(name, counts.getOrDefault(name, Map.of()), selected))
        .filter(facet -> !facet.values().isEmpty())
        .toList();
  }

  private Facet facet(String name, Map<String, Long> counts, Map<String, String> selected) {
    var chosen = selected.getOrDefault(name, "");
    var order =
        Comparator.comparing(FacetValue::selected)
            .thenComparing(FacetValue::count)
            .reversed()
            .thenComparing(FacetValue::value);
    var values =
        counts.entrySet().stream()
            .map(c -> value(name, c.getKey(), c.getValue(), c.getKey().equals(chosen)))
            .sorted(order)
            .limit(MOST)
            .toList();
    return new Facet(name, Words.of("search.facet." + name), values);
  }

  private FacetValue value(String facet, String value, long count, boolean selected) {
    return new FacetValue(value, label(facet, value), count, selected);
  }

  private String label(String facet, String value) {
    return switch (facet) {
      case "kind" -> ArticleKind.valueOf(value).word();
      case "section" -> taxonomy.section(value).map(Section::name).orElse(value);
      case "programme" -> taxonomy.programme(value).map(Programme::shortName).orElse(value);
      case "area" -> taxonomy.area(value).map(Area::name).orElse(value);
      default -> value;
    };
  }
}
