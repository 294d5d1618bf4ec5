package vn.loa.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.settings.SampleSet;

class TaxonomyRowsTest {
  @Test
  void aProgrammeIsAddressedByWhatItIsKnownFor() {
    assertThat(TaxonomyRows.programmes(plan("/programmes")).getValuesAs(JsonObject.class))
        .hasSize(9)
        .extracting(row -> row.getString("slug"))
        .doesNotHaveDuplicates()
        .contains("xay-dung-nong-thon-moi", "giam-ngheo-ben-vung", "moi-truong-attp-nuoc-sach");
  }

  @Test
  void themesKeepTheirOrder() {
    var themes = TaxonomyRows.themes(plan("/themes")).getValuesAs(JsonObject.class);
    assertThat(themes).hasSize(65);
    assertThat(themes.get(1).getString("code")).isEqualTo("NTM-01-1");
    assertThat(themes.get(1).getInt("position")).isEqualTo(2);
  }

  @Test
  void anAreaKeepsItsAddressWhateverItIsCalledLater() {
    var known = new Area("1", "xa-cu", "Xã Cũ", null);
    var given = Json.createObjectBuilder().add("code", "1").add("name", "Xã Mới").build();
    var row = TaxonomyRows.areas(List.of(given), List.of(known)).getJsonObject(0);
    assertThat(row.getString("slug")).isEqualTo("xa-cu");
    assertThat(row.getString("name")).isEqualTo("Xã Mới");
  }

  @Test
  void aRowWithoutItsNameIsNamed() {
    var nameless = Json.createObjectBuilder().add("slug", "tin-tuc").build();
    assertThatThrownBy(() -> TaxonomyRows.sections(List.of(nameless)))
        .hasMessageContaining("name")
        .hasMessageContaining("tin-tuc");
  }

  @Test
  void anAddressIsPlainLetters() {
    var section = Json.createObjectBuilder().add("slug", "Tin tức").add("name", "Tin tức").build();
    assertThatThrownBy(() -> TaxonomyRows.sections(List.of(section)))
        .hasMessageContaining("Tin tức");
  }

  private static List<JsonObject> plan(String pointer) {
    return SampleSet.objects("plan-data.json", pointer);
  }

  @Test
  void anAreaWhoseCodeIsNotOfficialIsUncertain() {
    var units = SampleSet.objects("areas.json", "/units");
    assertThat(TaxonomyRows.areas(units, List.of()).getValuesAs(JsonObject.class))
        .filteredOn(row -> row.getBoolean("uncertain"))
        .hasSize(100)
        .allMatch(row -> row.getString("code").startsWith("LC2025"));
  }
}
