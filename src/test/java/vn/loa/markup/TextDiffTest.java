package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextDiffTest {
  private final Markup markup = new Markup();

  @Test
  void onlyTheChangedWordsAreMarked() {
    var diff = diff("Toàn tỉnh có 24 xã đạt chuẩn.", "Toàn tỉnh có 25 xã đạt chuẩn.");
    assertThat(marked(diff, "del")).containsExactly("24");
    assertThat(marked(diff, "ins")).containsExactly("25");
    assertThat(diff.text()).contains("Toàn tỉnh có", "xã đạt chuẩn.");
  }

  @Test
  void aChangedPhraseStaysWhole() {
    var diff =
        diff("Bà con bản Hoong hiến đất làm đường", "Bà con xã Thanh Yên hiến đất làm đường");
    assertThat(marked(diff, "ins")).containsExactly("xã Thanh Yên");
  }

  @Test
  void screenReadersHearWhatIsMarked() {
    var diff = diff("Có 24 xã", "Có 25 xã");
    assertThat(diff.select("del").text()).isEqualTo("[bỏ: 24 hết bỏ]");
    assertThat(diff.select("ins").text()).isEqualTo("[thêm: 25 hết thêm]");
  }

  @Test
  void aWholeParagraphComesAndGoes() {
    assertThat(marked(diff("Một.\n\nBa.", "Một.\n\nĐoạn hai mới.\n\nBa."), "ins"))
        .containsExactly("Đoạn hai mới.");
    assertThat(marked(diff("Một.\n\nHai.\n\nBa.", "Một.\n\nBa."), "del")).containsExactly("Hai.");
  }

  @Test
  void punctuationIsAWordOfItsOwn() {
    assertThat(marked(diff("Đẹp quá, thật vậy", "Đẹp quá! thật vậy"), "ins")).containsExactly("!");
  }

  @Test
  void cellsItemsHeadingsAndCaptionsAreCompared() {
    var before =
        "## Kết quả\n\n- Một mục\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n![](media:1 \"Chú thích cũ || An\")";
    var after =
        "## Kết quả mới\n\n- Một mục nữa\n\n| A | B |\n| --- | --- |\n| 1 | 3 |\n\n![](media:1 \"Chú thích mới || An\")";
    assertThat(changes(before, after))
        .containsExactly(
            new TextDiff.Change("Kết quả", "Kết quả mới"),
            new TextDiff.Change("Một mục", "Một mục nữa"),
            new TextDiff.Change("2", "3"),
            new TextDiff.Change("Chú thích cũ An", "Chú thích mới An"));
  }

  @Test
  void anotherPictureAndAnotherAltAreSeen() {
    assertThat(changes("![Mô tả](media:1)", "![Mô tả](media:2)"))
        .containsExactly(new TextDiff.Change("/media/1 Mô tả", "/media/2 Mô tả"));
    assertThat(marked(diff("![Mô tả ảnh](media:1)", "![Mô tả lại](media:1)"), "ins"))
        .containsExactly("lại");
  }

  @Test
  void whereALinkLeadsIsSeenWhenItChanges() {
    var diff = diff("[Xem](https://dienbien.gov.vn)", "[Xem](https://evil.example)");
    assertThat(marked(diff, "ins")).containsExactly("(https://evil.example)");
    assertThat(diff("[Xem](https://a.vn) một", "[Xem](https://a.vn) hai").text())
        .doesNotContain("a.vn");
  }

  @Test
  void theSameTextHasNoChange() {
    var text = "## Một\n\nHai **ba** & <b> \"bốn\".";
    assertThat(changes(text, text)).isEmpty();
    assertThat(diff(text, text).select("ins, del")).isEmpty();
    assertThat(diff(text, text).text()).isEqualTo("Một Hai ba & \"bốn\".");
  }

  @Test
  void twoLargeTextsWithNothingInCommonAreBorne() {
    var older = "một hai ba bốn năm\n\n".repeat(20_000);
    var newer = "sáu bảy tám chín mười ".repeat(20_000);
    assertThat(changes(older, newer)).hasSizeGreaterThan(10_000);
  }

  private Element diff(String before, String after) {
    return Jsoup.parseBodyFragment(TextDiff.html(html(before), html(after))).body();
  }

  private List<TextDiff.Change> changes(String before, String after) {
    return TextDiff.changes(html(before), html(after));
  }

  private static List<String> marked(Element diff, String tag) {
    var silent = diff.clone();
    silent.select(".visually-hidden").remove();
    return silent.select(tag).eachText();
  }

  private String html(String markdown) {
    return markup
        .render(markdown, id -> Optional.of(new PictureLinks(1, 1, "/media/" + id, List.of())))
        .html();
  }
}
