package vn.loa.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleRowsTest {
  @Test
  void aProgrammeIsAddressedByWhatItIsKnownFor() {
    assertThat(SampleRows.programmes().getValuesAs(JsonObject.class))
        .hasSize(9)
        .extracting(row -> row.getString("slug"))
        .doesNotHaveDuplicates()
        .contains("xay-dung-nong-thon-moi", "giam-ngheo-ben-vung", "moi-truong-attp-nuoc-sach");
  }

  @Test
  void themesKeepTheirOrder() {
    var themes = SampleRows.themes().getValuesAs(JsonObject.class);
    assertThat(themes).hasSize(65);
    assertThat(themes.get(1).getString("code")).isEqualTo("NTM-01-1");
    assertThat(themes.get(1).getInt("position")).isEqualTo(2);
  }

  @Test
  void anAreaWhoseCodeIsNotOfficialIsUncertain() {
    assertThat(SampleRows.areas(List.of()).getValuesAs(JsonObject.class))
        .filteredOn(row -> row.getBoolean("uncertain"))
        .hasSize(100)
        .allMatch(row -> row.getString("code").startsWith("LC2025"));
  }
}
