package vn.loa.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  private final List<String> lost = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <p>Một</p><p>Hai</p> ~ Một¶¶Hai
          <p>Có <b>đậm</b> và <em>nghiêng</em></p> ~ Có **đậm** và _nghiêng_
          <h1>Đầu</h1><h4>Nhỏ</h4> ~ ## Đầu¶¶#### Nhỏ
          <ul><li>a</li><li>b<ul><li>c</li></ul></li></ul> ~ - a¶- b¶  - c
          <blockquote><p>Lời</p></blockquote> ~ > Lời
          <a href="https://a.vn/?x=1">nối</a> ~ [nối](https://a.vn/?x=1)
          <a href="javascript:alert(1)">nối</a> ~ nối
          <p>2 * 3 _x_ # [a]</p> ~ 2 \\* 3 \\_x\\_ # \\[a\\]
          <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table> ~ | a | b |¶| --- | --- |¶| c | d |
          <p>dở dang <b>không đóng<p>tiếp ~ dở dang **không đóng**¶¶**tiếp**
          <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe> ~ [Xem video](https://www.youtube.com/embed/abcdefghijk "embed")
          """)
  void blocksAndLinesBecomeMarkdown(String html, String markdown) {
    assertThat(markdown(html)).isEqualTo(markdown.replace("¶", "\n"));
  }

  @Test
  void picturesAtHandBecomeFiguresAndOthersAreNamed() {
    var html =
        "<figure><img src='a.jpg' alt='Ruộng'><figcaption>Mùa “vàng”</figcaption></figure>"
            + "<p>chữ <a href='x'><img src='b.jpg'></a></p>";
    assertThat(markdown(html)).isEqualTo("![Ruộng](media:7 \"Mùa “vàng”\")\n\nchữ");
    assertThat(lost).containsExactly("picture b.jpg");
  }

  @Test
  void programsAndFormsAreLeftOutAndNamed() {
    assertThat(markdown("<p>a</p><script>alert(1)</script><form><input></form>[gallery ids='1']"))
        .isEqualTo("a");
    assertThat(lost).containsExactly("<script>", "<form>", "[gallery]");
  }

  @Test
  void nestingWithoutEndKeepsTheWords() {
    assertThat(markdown("<div><b>".repeat(20_000) + "lõi")).contains("lõi");
  }

  private String markdown(String html) {
    return HtmlText.toMarkdown(
        html,
        picture -> picture.address().equals("a.jpg") ? Optional.of(7L) : Optional.empty(),
        lost::add);
  }
}
