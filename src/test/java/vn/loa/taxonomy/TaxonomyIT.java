package vn.loa.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.library.Document;
import vn.loa.library.Documents;
import vn.loa.plan.Objectives;
import vn.loa.settings.SiteIdentity;

@ExtendWith(ArquillianExtension.class)
class TaxonomyIT {
  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(TaxonomyIT.class);
  }

  @Inject Taxonomy taxonomy;
  @Inject Documents documents;
  @Inject Objectives objectives;
  @Inject ObjectiveCatalogue catalogue;
  @Inject SiteIdentity identity;
  @Inject SampleTaxonomy sample;
  @Inject Reference reference;

  @Test
  void theWholeSampleIsThere() {
    assertThat(taxonomy.sections()).hasSize(9);
    assertThat(taxonomy.programmes()).hasSize(9);
    assertThat(taxonomy.themes()).hasSize(65);
    assertThat(taxonomy.areas("")).hasSize(278);
    assertThat(documents.all()).hasSize(32);
    assertThat(objectives.plans()).hasSize(5);
    assertThat(catalogue.entries()).hasSize(35);
    assertThat(taxonomy.language("hmn")).isPresent();
    assertThat(identity.site().shortName()).isEqualTo("Loa Lào Cai");
  }

  @Test
  void bringingItInAgainChangesNothing() {
    sample.load();
    assertThat(taxonomy.areaBySlug("xa-ban-lau").map(Area::code)).hasValue("02788");
    assertThat(taxonomy.areas("")).hasSize(278);
  }

  @Test
  void aFileCorrectsWhatItNamesAndNothingElse() {
    var area =
        "{'code': '02788', 'name': 'Xã Bản Lầu', 'level': 'commune', 'parent': '083', 'valid_to': '2025-06-30'}";
    var file = "{'site': {'phone': '0214 3 000 000'}, 'areas': [%s]}".formatted(area);
    assertThat(reference.load("x.json", file.replace('\'', '"')))
        .containsExactly(Map.entry("site", 1), Map.entry("areas", 1));
    assertThat(identity.site().phone()).isEqualTo("0214 3 000 000");
    assertThat(identity.site().shortName()).isEqualTo("Loa Lào Cai");
    assertThat(taxonomy.areaBySlug("xa-ban-lau").map(Area::code)).hasValue("02788");
    assertThat(taxonomy.areas("")).hasSize(278);
  }

  @Test
  void whatAFileCorrectedIsKnownAtOnce() {
    var slug = taxonomy.sections().get(0).slug();
    var name = taxonomy.sections().get(0).name();
    assertThat(renamed(slug, "Tin mới tên")).isEqualTo("Tin mới tên");
    assertThat(renamed(slug, name)).isEqualTo(name);
  }

  private String renamed(String slug, String name) {
    var file = "{'sections': [{'slug': '%s', 'name': '%s'}]}".formatted(slug, name);
    reference.load("x.json", file.replace('\'', '"'));
    return taxonomy.section(slug).orElseThrow().name();
  }

  @Test
  void aFileThatHoldsNothingKnownIsRefused() {
    assertThatThrownBy(() -> reference.load("x.json", "{}")).hasMessageContaining("sections");
    assertThatThrownBy(() -> reference.load("x.json", "[")).hasMessageContaining("JSON");
  }

  @Test
  void whatIsUncertainStaysMarked() {
    assertThat(documents.find("D13").orElseThrow().uncertain()).isTrue();
    assertThat(documents.find("D13").orElseThrow().note()).contains("most likely 01");
    assertThat(objectives.find("O24-03a").orElseThrow().uncertain()).isTrue();
    assertThat(taxonomy.theme("NTM-21").orElseThrow().uncertain()).isTrue();
    assertThat(taxonomy.area("LC2025-15").orElseThrow().uncertain()).isTrue();
    assertThat(taxonomy.area("02788").orElseThrow().uncertain()).isFalse();
  }

  @Test
  void anAreaKnowsWhereItLiesAndHowLongItWas() {
    assertThat(taxonomy.areaWithAncestors("03022")).containsExactly("03022", "088", "10");
    assertThat(taxonomy.areaLabel("03022")).isEqualTo("Xã Thanh Bình, Thị xã Sa Pa, Tỉnh Lào Cai");
    var area = taxonomy.area("03022").orElseThrow();
    assertThat(area.isValidOn(LocalDate.of(2025, 6, 30))).isTrue();
    assertThat(area.isValidOn(LocalDate.of(2025, 7, 1))).isFalse();
    assertThat(taxonomy.successors("10")).extracting(Area::code).containsExactly("LC2025");
  }

  @Test
  void areasStandInVietnameseOrder() {
    assertThat(taxonomy.children("10"))
        .extracting(Area::name)
        .startsWith("Huyện Bảo Thắng", "Huyện Bảo Yên", "Huyện Bát Xát", "Huyện Bắc Hà")
        .endsWith("Thành phố Lào Cai", "Thị xã Sa Pa");
  }

  @Test
  void aDocumentIsFoundByNumberAndByPlainWords() {
    assertThat(documents.search("80-ctr/tu")).extracting(Document::code).containsExactly("D03");
    assertThat(documents.search("ben vung giam ngheo"))
        .extracting(Document::code)
        .contains("D02", "D03");
    assertThat(documents.search("100%")).isEmpty();
  }

  @Test
  void anObjectiveKeepsItsListsAndItsGaps() {
    var objective = objectives.find("O24-01").orElseThrow();
    assertThat(objective.responsible()).containsExactly("UBND-LCI", "VPDP-NTM", "BBT-CTTDT");
    assertThat(objective.themes()).containsExactly("NTM-17");
    assertThat(objective.due()).isEmpty();
    assertThat(objectives.find("O22-08").orElseThrow().quantity()).isEmpty();
    assertThat(objectives.ofProgramme("NQTU")).hasSize(4);
  }
}
