package vn.loa.check.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.check.CheckName;
import vn.loa.check.Level;
import vn.loa.check.SectionChecks;
import vn.loa.identity.web.Messages;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/** Behind toa-soan/kiem-tra.xhtml. */
@Named
@ViewScoped
public class SectionCheckPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SectionChecks checks;
  @Inject Taxonomy taxonomy;
  private String section = "";
  private Map<String, String> levels = new HashMap<>();

  public void load() {
    if (section.isEmpty()) section = getSections().get(0).slug();
    levels = new TreeMap<>();
    checks.edited(section).forEach((check, level) -> levels.put(check.name(), level.name()));
  }

  public void save() {
    var wanted = new HashMap<CheckName, Level>();
    for (var check : getNames())
      wanted.put(check, Level.valueOf(levels.getOrDefault(check.name(), Level.ADVICE.name())));
    checks.set(section, wanted);
    Messages.done(Words.of("check.section-saved"));
  }

  public List<Section> getSections() {
    return taxonomy.sections();
  }

  public List<CheckName> getNames() {
    return Arrays.stream(CheckName.values()).filter(CheckName::isForSectionsToSet).toList();
  }

  public List<Level> choices(CheckName check) {
    return Arrays.stream(Level.values())
        .filter(level -> level != Level.RULE || check.mayBeRule())
        .toList();
  }

  public Map<String, String> getLevels() {
    return levels;
  }

  public String getSectionName() {
    return taxonomy.section(section).map(Section::name).orElse("");
  }

  public String getSection() {
    return section;
  }

  public void setSection(@Nullable String section) {
    this.section = section == null ? "" : section;
  }
}
