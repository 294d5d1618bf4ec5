package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {
  @Test
  void textsAlikeToAReaderAreEqual() {
    var plain = content("Nông thôn mới", List.of("10", "11"));
    var decomposed = Normalizer.normalize("  Nông thôn\u200B mới ", Normalizer.Form.NFD);
    assertThat(content(decomposed, Arrays.asList("10", " 11", "10", "", null))).isEqualTo(plain);
  }

  @Test
  void whatJsonLeftOutIsEmpty() {
    var content = ContentConverter.JSON.fromJson("{\"title\":\"Bài\"}", Content.class);
    assertThat(content).isEqualTo(titled("Bài"));
  }

  @Test
  void aTextSurvivesBeingKept() {
    var kept =
        new Content(
            ArticleKind.FEATURE,
            "Tiêu đề",
            "Sapo",
            "# Mục\n\n- một\n- hai",
            "nong-thon-moi",
            "NTM",
            List.of("NTM-01"),
            List.of("10"),
            "hmn",
            "Nguồn",
            List.of("D01"),
            "Tác giả",
            new Cover(7, "mô tả", "chú thích", "ảnh"));
    var json = new ContentConverter().convertToDatabaseColumn(kept);
    assertThat(new ContentConverter().convertToEntityAttribute(json)).isEqualTo(kept);
  }

  private static Content content(String title, List<String> areas) {
    return new Content(
        ArticleKind.NEWS, title, "", "", "", "", List.of(), areas, "", "", List.of(), "", null);
  }

  private static Content titled(String title) {
    return content(title, List.of());
  }
}
