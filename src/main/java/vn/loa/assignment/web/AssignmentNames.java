package vn.loa.assignment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loa.assignment.AssignmentState;
import vn.loa.shared.Words;
import vn.loa.taxonomy.ObjectiveCatalogue;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/** How the pages speak of what an assignment names by a code; nothing for no code. */
@Named
@ApplicationScoped
public class AssignmentNames {
  @Inject Taxonomy taxonomy;
  @Inject ObjectiveCatalogue objectives;

  public String section(String slug) {
    return taxonomy.section(slug).map(Section::name).orElse(slug);
  }

  public String programme(String code) {
    return taxonomy.programme(code).map(Programme::shortName).orElse(code);
  }

  public String area(String code) {
    return code.isEmpty() ? "" : taxonomy.areaLabel(code);
  }

  public String objective(String code) {
    return objectives.entries().stream()
        .filter(entry -> entry.code().equals(code))
        .map(ObjectiveCatalogue.Entry::text)
        .findFirst()
        .orElse(code);
  }

  /** How it stands, in the interface's words. */
  public String state(AssignmentState state, boolean late) {
    return late ? Words.of("assignment.late", state.word()) : state.word();
  }

  /** The colour of how it stands. */
  public String tone(AssignmentState state, boolean late) {
    if (late || state == AssignmentState.DECLINED) return "bad";
    if (state == AssignmentState.DONE) return "good";
    return state == AssignmentState.CANCELLED ? "quiet" : "waiting";
  }
}
