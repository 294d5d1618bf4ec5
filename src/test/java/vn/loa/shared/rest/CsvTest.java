package vn.loa.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet shows what was written and computes none of it. */
class CsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "＝1"})
  void aFormulaBecomesText(String text) {
    assertThat(Csv.cell(text)).startsWith("\"'");
  }

  @Test
  void quotesAndLineEndsStayInTheirCell() {
    assertThat(Csv.cell("nói \"có\"\nrồi")).isEqualTo("\"nói \"\"có\"\"\nrồi\"");
    assertThat(Csv.cell("a - b = c")).isEqualTo("\"a - b = c\"");
  }
}
