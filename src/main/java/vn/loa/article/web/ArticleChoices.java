package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.library.Document;
import vn.loa.library.Documents;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Area;
import vn.loa.taxonomy.Language;
import vn.loa.taxonomy.ObjectiveCatalogue;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;
import vn.loa.taxonomy.Theme;

/** What a writer may choose from, as options of the editor page. */
@Named
@RequestScoped
public class ArticleChoices {
  /**
   * One thing to choose.
   *
   * @param group by which it is sorted to the front, such as the code of its programme
   */
  public record Choice(String value, String label, String note, String group) {}

  @Inject Taxonomy taxonomy;
  @Inject Documents documents;
  @Inject ObjectiveCatalogue objectives;

  public List<Section> getSections() {
    return taxonomy.sections();
  }

  public List<Programme> getProgrammes() {
    return taxonomy.programmes();
  }

  public List<Language> getLanguages() {
    return taxonomy.languages().stream().filter(Language::written).toList();
  }

  public List<Choice> getThemes() {
    return taxonomy.themes().stream()
        .filter(theme -> !theme.kind().equals("group"))
        .map(theme -> new Choice(theme.code(), theme.name(), programme(theme), theme.programme()))
        .toList();
  }

  private String programme(Theme theme) {
    return taxonomy
        .programme(theme.programme())
        .map(Programme::shortName)
        .orElse(theme.programme());
  }

  /** Provinces first, then districts, then communes; each with what it lies in. */
  public List<Choice> getAreas() {
    return taxonomy.areas("").stream()
        .sorted(Comparator.comparing(ArticleChoices::rank))
        .map(area -> new Choice(area.code(), area.name(), within(area), ""))
        .toList();
  }

  private static int rank(Area area) {
    return List.of("province", "district").indexOf(area.level()) & 3;
  }

  private String within(Area area) {
    var label = taxonomy.areaLabel(area.code());
    var rest = label.substring(Math.min(label.length(), area.name().length()));
    var ended = area.validTo().map(day -> Words.of("desk.area-ended", day.getYear())).stream();
    return String.join(
        " · ",
        Stream.concat(Stream.of(rest.replaceFirst("^, ", "")).filter(t -> !t.isEmpty()), ended)
            .toList());
  }

  public List<Choice> getObjectives() {
    return objectives.entries().stream().map(ArticleChoices::objective).toList();
  }

  static Choice objective(ObjectiveCatalogue.Entry entry) {
    var facts =
        Stream.of(entry.plan(), quantity(entry), Words.of("desk.cadence." + entry.cadence()));
    return new Choice(
        entry.code(),
        entry.text(),
        String.join(" · ", facts.filter(text -> !text.isEmpty()).toList()),
        entry.programme());
  }

  private static String quantity(ObjectiveCatalogue.Entry entry) {
    if (entry.quantity() == null) return "";
    return entry.unit() == null ? "" + entry.quantity() : entry.quantity() + " " + entry.unit();
  }

  public List<Choice> getDocuments() {
    return documents.all().stream()
        .map(each -> new Choice(each.code(), label(each), each.title(), ""))
        .toList();
  }

  private static String label(Document document) {
    return String.join(
        " ",
        Stream.of(
                document.kind(),
                document.number().orElse(""),
                document
                    .issuedOn()
                    .map(
                        day -> "(" + Vietnam.date(day.atStartOfDay(Vietnam.ZONE).toInstant()) + ")")
                    .orElse(""))
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
