package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  private final Markup markup = new Markup();

  @Test
  void eachTableOfATextHasANameOfItsOwn() {
    var table = "| A |\n| --- |\n| 1 |\n\n";
    assertThat(body(table + "Chữ.\n\n" + table).select("div.table-scroll").eachAttr("aria-label"))
        .containsExactly("Bảng", "Bảng 2");
  }

  @Test
  void aPictureIsAFigureWithItsWordsAndSizes() {
    var figure = body("![Làm đường](media:12 \"Bà con làm đường || Ảnh: An\")").select("figure");
    var image = figure.select("img");
    assertThat(image.attr("src")).isEqualTo("/media/12/1200.jpg");
    assertThat(image.attr("srcset").replace(" ,", ","))
        .isEqualTo("/media/12/480.jpg 480w, /media/12/1200.jpg 1200w");
    assertThat(image.attr("alt")).isEqualTo("Làm đường");
    assertThat(image.attr("loading")).isEqualTo("lazy");
    assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1200x675");
    assertThat(figure.select("figcaption").text()).isEqualTo("Bà con làm đường Ảnh: An");
    assertThat(figure.select(".credit").text()).isEqualTo("Ảnh: An");
  }

  @Test
  void aPictureThatIsGoneLeavesItsCaption() {
    var body = body("![Mô tả](media:404 \"Chú thích || Nguồn\")");
    assertThat(body.select("figure, img")).isEmpty();
    assertThat(body.text()).isEqualTo("Chú thích");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Chú thích || Ảnh: An → Chú thích → Ảnh: An",
        "Chỉ chú thích → Chỉ chú thích → ''",
        "|| Ảnh: An → '' → Ảnh: An",
        "3 \\\\|\\\\| 4 || An → 3 || 4 → An",
        "a || b || c → a → b || c",
        "a | b → a | b → ''"
      })
  void captionAndCreditArePartedByTwoBarePipes(String title, String caption, String credit) {
    var figure = rendered("![](media:1 \"" + title + "\")").figures().get(0);
    assertThat(figure).isEqualTo(new Rendered.Figure(1, "", caption, credit));
  }

  @Test
  void wordsAndPicturesAloneAreThoseOfThePage() {
    var text = "# Bản\n\n![](media:7 \"Chú\")\n\n[Nối](https://a.vn)[^1]\n\n[^1]: Ghi chú";
    var page = markup.render(text, id -> Optional.empty());
    assertThat(markup.plain(text)).isEqualTo(page.plainText()).contains("Bản", "Ghi chú");
    assertThat(markup.figures(text)).isEqualTo(page.figures()).hasSize(1);
  }

  @Test
  void picturesAreNamedOnceInTheirOrder() {
    assertThat(rendered("![](media:7)\n\n![](media:3)\n\n![](media:7)").pictureIds())
        .containsExactly(7L, 3L);
  }

  @Test
  void headingsHaveReadableIdsOfTheirOwn() {
    assertThat(rendered("# Đường về bản\n\n## Kết quả\n\n###### Kết quả").headings())
        .containsExactly(
            new Rendered.Heading(2, "muc-duong-ve-ban", "Đường về bản"),
            new Rendered.Heading(2, "muc-ket-qua", "Kết quả"),
            new Rendered.Heading(4, "muc-ket-qua-2", "Kết quả"));
  }

  @Test
  void aTableIsReachedAndScrolledByKeyboard() {
    var frame = body("| A | B |\n| --- | --: |\n| 1 | 2 |").select("div.table-scroll");
    assertThat(frame.attr("tabindex") + frame.attr("role") + frame.attr("aria-label"))
        .isEqualTo("0regionBảng");
    assertThat(frame.select("th[scope=col]").eachText()).containsExactly("A", "B");
    assertThat(frame.select("td.align-right").text()).isEqualTo("2");
  }

  @Test
  void aFootnoteLeadsThereAndBack() {
    var body = body("Một[^b] hai[^a] ba[^b]\n\n[^a]: A\n\n[^b]: B\n\n    B nữa");
    assertThat(body.select("sup").eachText()).containsExactly("1", "2", "1");
    for (var link : body.select("sup a, .footnote-back")) {
      assertThat(body.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
    }
    assertThat(body.select("section li").eachText()).containsExactly("B B nữa ↩↩", "A ↩");
    assertThat(body.select(".footnote-back").attr("aria-label")).isEqualTo("Quay lại nội dung");
  }

  @Test
  void aFilmIsALinkThatKnowsItsPlayer() {
    var link =
        body("[Đường về bản](https://youtu.be/abcdefghijk \"embed\")").select("p.embed a.embed");
    assertThat(link.attr("href")).isEqualTo("https://youtu.be/abcdefghijk");
    assertThat(link.attr("data-embed"))
        .isEqualTo("https://www.youtube-nocookie.com/embed/abcdefghijk");
  }

  @Test
  void aFilmFromElsewhereIsOnlyALink() {
    assertThat(body("[Phim](https://example.org/x \"embed\")").select("[data-embed]")).isEmpty();
  }

  @Test
  void linksOutCannotReachBack() {
    assertThat(body("[a](https://a.vn) [b](/b)").select("a").eachAttr("rel"))
        .containsExactly("noopener");
  }

  @Test
  void rawHtmlIsNotShown() {
    assertThat(body("a <b>c</b>\n\n<div>d</div>").html()).isEqualTo("<p>a c</p>");
  }

  @Test
  void wordsForSearchAreAllWordsAndNothingElse() {
    var plain =
        markup.plain(
            "## Tiêu đề\n\nChữ **đậm** [liên kết](https://a.vn)[^1]\n\n![mô tả](media:1 \"Chú thích\")\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: Ghi chú");
    assertThat(plain).isEqualTo("Tiêu đề\nChữ đậm liên kết\nChú thích\nA B\n1 2\nGhi chú");
  }

  @Test
  void wordsAreCountedByBlanks() {
    assertThat(rendered("Nông thôn **mới** – 2024, đạt 19/19.").words()).isEqualTo(6);
  }

  @Test
  void decomposedLettersAreComposed() {
    assertThat(markup.plain("Tie\u0302\u0301ng Vie\u0323\u0302t")).isEqualTo("Tiếng Việt");
  }

  @Test
  void aTextHasAnEnd() {
    assertThat(markup.plain("chữ ".repeat(Markup.LONGEST / 4))).hasSizeGreaterThan(900_000);
    assertThatThrownBy(() -> markup.plain("x".repeat(Markup.LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Element body(String markdown) {
    return Jsoup.parseBodyFragment(rendered(markdown).html()).body();
  }

  private Rendered rendered(String markdown) {
    return markup.render(markdown, id -> id == 404 ? Optional.empty() : Optional.of(picture(id)));
  }

  private static PictureLinks picture(long id) {
    var address = "/media/" + id;
    return new PictureLinks(
        1200,
        675,
        address + "/1200.jpg",
        List.of(
            new PictureLinks.Candidate(address + "/480.jpg", 480),
            new PictureLinks.Candidate(address + "/1200.jpg", 1200)));
  }
}
