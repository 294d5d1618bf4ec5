package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.json;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** What is pasted or dropped into the text, and what the writer is told of the rest. */
class PasteJourney {
  private static final String REUSED = "đã có trong kho, dùng lại ảnh cũ.";
  private static final String SOURCE = "[aria-label='Xem dạng mã']";
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void picturesWithinAPasteAreTakenAndTheOthersTold() {
    var page = writing();
    var html =
        "<p>Dán vào</p><p><img src='data:image/jpeg;base64,%s'><img src='file:///c:/2.png'></p>";
    paste(page, html.formatted(picture()));
    assertThat(text(page)).containsText("Dán vào");
    assertThat(text(page).locator("figure")).hasCount(1);
    assertThat(notes(page)).containsText("1 ảnh chỉ nằm trên máy bạn");
  }

  @Test
  void whatAPageOfTheWebLeavesBehindIsToldAsAListUntilItWasSeen() {
    var page = writing();
    paste(
        page,
        """
        <h2>Được mùa</h2><p>Lúa chín <img src="https://trang-khac.vn/lua.jpg" alt="Lúa"> vàng.</p>
        <iframe src="https://www.youtube.com/embed/abcdefghijk" title="Mùa lúa"></iframe>
        <video src="https://trang-khac.vn/lua.mp4"></video>""");
    assertThat(page.locator("#body"))
        .hasValue(
            """
            ## Được mùa

            Lúa chín vàng.

            [Mùa lúa](https://www.youtube.com/watch?v=abcdefghijk "embed")
            """);
    assertThat(text(page).locator(".loa-embed")).containsText("Mùa lúa");
    assertThat(notes(page).locator("li"))
        .hasText(
            new String[] {
              "1 ảnh của trang khác không được chép: hãy tải ảnh lên và ghi nguồn.",
              "1 video hoặc âm thanh không được chép: nếu cần, hãy chèn lại bằng nút Nhúng video."
            });
    Axe.findsNothing(page, "notes of a paste");
    page.click(".loa-editor-notes button");
    assertThat(notes(page)).hasText("");
  }

  @Test
  void nothingIsToldWhenNothingWasLost() {
    var page = writing();
    paste(page, "<p>Có <del>200</del> hộ</p>");
    assertThat(notes(page)).containsText("1 chỗ đã gạch xóa trong bản gốc không được chép.");
    paste(page, "<p>Chữ <b>đậm</b></p>");
    assertThat(text(page)).containsText("Chữ đậm");
    assertThat(notes(page)).hasText("");
  }

  @Test
  void thePictureThatTheLibraryHasIsUsedAgain() {
    var page = writing();
    var picture = picture();
    drop(page, picture, picture);
    assertThat(text(page).locator("figure")).hasCount(2);
    assertThat(notes(page)).containsText(REUSED);
    assertThat(page.locator("#body"))
        .hasValue(Pattern.compile(".*(media:\\d+)\\b.*\\1\\b.*", Pattern.DOTALL));

    var id = page.inputValue("#body").replaceAll("(?s).*media:(\\d+).*", "$1");
    var said = "{\"alt\":\"Bà con làm đường\",\"licence\":\"OWN\"}";
    assertThat(LOA.as("phongvien", "PUT", "/api/v1/media/" + id, said).statusCode()).isEqualTo(200);
    var other = writing();
    drop(other, picture);
    assertThat(notes(other)).containsText(REUSED + " Hãy xem lại chú thích, nguồn và mô tả ảnh");
    assertThat(other.getByLabel("Mô tả ảnh cho người không nhìn thấy"))
        .hasValue("Bà con làm đường");
    other.getByLabel("Mô tả ảnh cho người không nhìn thấy").fill("Đường mới");
    assertThat(other.locator("#body")).hasValue(Pattern.compile(".*!\\[Đường mới].*"));
    var library = json(LOA.as("phongvien", "GET", "/api/v1/media/" + id, ""));
    assertThat(library.getString("alt")).isEqualTo("Bà con làm đường");
  }

  @Test
  void whatSomebodyNoLongerAgreesToIsNotTakenAgain() {
    var page = writing();
    var picture = picture();
    drop(page, picture);
    assertThat(page.locator("#body")).hasValue(Pattern.compile(".*media:\\d+.*", Pattern.DOTALL));
    var id = page.inputValue("#body").replaceAll("(?s).*media:(\\d+).*", "$1");
    var ended =
        """
        {"kind": "WRITTEN", "person": "Lò Văn Páo", "givenOn": "2024-01-01", "endsOn": "2024-02-01"}""";
    var answer = LOA.as("phongvien", "POST", "/api/v1/media/" + id + "/consents", ended);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    for (int again = 0; again < 2; again++) {
      var other = writing();
      drop(other, picture);
      assertThat(other.locator(".loa-editor-message")).containsText("đã rút hoặc hết hạn đồng ý");
      assertThat(text(other).locator("figure")).hasCount(0);
    }
  }

  @Test
  void aTableOfExcelIsATableThoughItsPictureComesAlong() {
    var page = writing();
    paste(page, "<table><tr><td>Lúa</td><td>5</td></tr></table>", picture());
    assertThat(text(page).locator("table")).containsText("Lúa");
    assertThat(text(page).locator("figure")).hasCount(0);
  }

  @Test
  void thePictureThatComesWhileMarkdownIsWrittenOverwritesNothing() {
    var page = writing();
    page.keyboard().type("Câu trước.");
    var held = hold(page);
    drop(page, picture());
    page.waitForCondition(() -> !held.isEmpty());
    page.click(SOURCE);
    page.fill("#body", "Câu viết bằng mã.");
    page.keyboard().press("Home");
    held.get(0).resume();
    assertThat(message(page)).hasText("Đã thêm ảnh anh.jpg vào cuối bài.");
    page.keyboard().type("Mới: ");
    assertThat(page.locator("#body"))
        .hasValue(Pattern.compile("Mới: Câu viết bằng mã\\.\\s+!\\[]\\(media:\\d+\\)\\s*"));
    page.click(SOURCE);
    assertThat(text(page)).containsText("Mới: Câu viết bằng mã.");
    assertThat(text(page).locator("figure")).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Câu trước.", "Câu trước.\nCâu sau."})
  void thePictureWhosePlaceIsGoneStandsAtTheEnd(String typed) {
    var page = writing();
    page.keyboard().type(typed);
    var held = hold(page);
    drop(page, picture());
    page.waitForCondition(() -> !held.isEmpty());
    page.click(SOURCE);
    page.fill("#body", "Câu khác.[^1]\n\n[^1]: Theo báo cáo của xã.");
    page.click(SOURCE);
    held.get(0).resume();
    assertThat(message(page)).hasText("Đã thêm ảnh anh.jpg vào cuối bài.");
    assertThat(page.locator("#body"))
        .hasValue(
            Pattern.compile(
                "Câu khác\\.\\[\\^1]\\s+!\\[]\\(media:\\d+\\)\\s+\\[\\^1]: Theo.*\\s*"));
  }

  /** Keeps pictures from coming in until they are let go on. */
  private static List<Route> hold(Page page) {
    var held = new ArrayList<Route>();
    page.route(Pattern.compile(".*/api/v1/media\\?duplicates=ask"), held::add);
    return held;
  }

  private static Page writing() {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/viet.xhtml?the-loai=NEWS");
    page.fill("#title", "Bài " + unique());
    page.click(".loa-editor-text");
    return page;
  }

  private static Locator text(Page page) {
    return page.locator(".loa-editor-text");
  }

  private static Locator message(Page page) {
    return page.locator(".loa-editor-message");
  }

  private static Locator notes(Page page) {
    return page.locator(".loa-editor-notes [role=status]");
  }

  /** Nobody has it yet. */
  static String picture() {
    return Base64.getEncoder().encodeToString(Newsroom.jpeg());
  }

  static void paste(Page page, String html, String... pictures) {
    hand(page, "paste", html, pictures);
  }

  static void drop(Page page, String... pictures) {
    hand(page, "drop", "", pictures);
  }

  private static void hand(Page page, String kind, String html, String... pictures) {
    page.evaluate(
        """
        ([kind, html, pictures]) => {
          const data = new DataTransfer()
          if (html) data.setData('text/html', html)
          for (const bytes of pictures)
            data.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], 'anh.jpg', { type: 'image/jpeg' }))
          const place = document.querySelector('.loa-editor-text')
          const { left, top } = place.getBoundingClientRect()
          const how = { bubbles: true, cancelable: true, clientX: left + 40, clientY: top + 30 }
          place.dispatchEvent(kind === 'paste'
            ? new ClipboardEvent(kind, { ...how, clipboardData: data })
            : new DragEvent(kind, { ...how, dataTransfer: data }))
        }""",
        List.of(kind, html, List.of(pictures)));
  }
}
