package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void vietnameseIsWrittenPlainly() {
    assertThat(Slug.of("Ô Quý Hồ")).isEqualTo("o-quy-ho");
    assertThat(Slug.of("Đề án 01-ĐA/TU")).isEqualTo("de-an-01-da-tu");
  }

  @Test
  void aLongTitleIsCutAtAWord() {
    var slug = Slug.of("một hai ba bốn năm sáu bảy tám chín mười ".repeat(5));
    assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-chin");
  }

  @Test
  void aTitleOfOneEndlessWordIsCutAnyway() {
    assertThat(Slug.of("a".repeat(500))).hasSize(80);
  }

  @Test
  void aTitleWithoutLettersStillHasASlug() {
    assertThat(Slug.of("???")).isEqualTo("bai");
    assertThat(Slug.of("")).isEqualTo("bai");
  }
}
