package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.taxonomy.Taxonomy;

/** How many steps an article goes through: the larger of what section and programme ask for. */
@ApplicationScoped
class Steps {
  private static final int UNLESS_ASKED = 2;

  @Inject Taxonomy taxonomy;

  int of(Article article) {
    var content = article.working().content();
    int section = taxonomy.section(content.section()).map(s -> s.steps()).orElse(UNLESS_ASKED);
    int programme = taxonomy.programme(content.programme()).map(p -> p.steps()).orElse(1);
    return Math.max(section, programme);
  }
}
