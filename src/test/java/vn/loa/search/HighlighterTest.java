package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlighterTest {
  @Test
  void wordsAreMarkedWithOrWithoutAccents() {
    assertThat(highlighter("nong thon moi").whole("Nông thôn mới ở xã"))
        .isEqualTo("<mark>Nông thôn mới</mark> ở xã");
  }

  @Test
  void aQuotedPhraseIsMarkedOnlyInARow() {
    assertThat(highlighter("\"dien bien\"").whole("Biên giới Điện Biên"))
        .isEqualTo("Biên giới <mark>Điện Biên</mark>");
  }

  @Test
  void aDocumentNumberIsMarkedWhole() {
    assertThat(highlighter("07/kh-bcd").whole("Kế hoạch 07/KH-BCĐ ngày 07"))
        .isEqualTo("Kế hoạch <mark>07/KH-BCĐ</mark> ngày 07");
  }

  @Test
  void everythingElseIsEscaped() {
    assertThat(highlighter("b").whole("<script>a & \"b\"</script>"))
        .isEqualTo("&lt;script&gt;a &amp; &#34;<mark>b</mark>&#34;&lt;/script&gt;");
  }

  @Test
  void anExcerptIsCutWhereMostWordsStand() {
    var text = "thôn xa ".repeat(60) + "xã nông thôn mới kiểu mẫu" + " và còn nữa".repeat(60);
    assertThat(highlighter("nông thôn mới").excerpt(text))
        .startsWith("… ")
        .contains("<mark>nông thôn mới</mark> kiểu mẫu")
        .endsWith(" …");
  }

  @Test
  void anExcerptOfATextWithoutTheWordsIsItsBeginning() {
    assertThat(highlighter("x").excerpt("Một hai ba")).isEqualTo("Một hai ba");
  }

  private static Highlighter highlighter(String text) {
    return new Highlighter(Terms.of(text));
  }
}
