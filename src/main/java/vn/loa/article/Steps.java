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
    return of(content.section(), content.programme());
  }

  int of(String section, String programme) {
    return Math.max(
        taxonomy.section(section).map(s -> s.steps()).orElse(UNLESS_ASKED),
        taxonomy.programme(programme).map(p -> p.steps()).orElse(1));
  }
}
