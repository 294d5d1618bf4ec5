package vn.loa.article.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** Whoever reviews a piece is told when somebody in its pictures no longer agrees. */
class ConsentJourney {
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
  void aLivePieceSaysWhichPictureReadersShouldNoLongerSee() {
    var picture = Newsroom.picture();
    var consent = agreed(picture, "");
    var cover = Json.createObjectBuilder().add("media", picture).add("alt", "Ảnh bìa");
    var id = Newsroom.published(piece("Bài có người trong ảnh " + unique()).add("cover", cover));
    var page = reviewed(id);
    assertThat(page.locator(".consent-ended")).hasCount(0);

    var withdrawal = "/api/v1/media/%d/consents/%d/withdrawal".formatted(picture, consent);
    var answer = LOA.as("phongvien", "PUT", withdrawal, "{\"reason\":\"Gọi điện\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);

    page = reviewed(id);
    assertThat(page.locator(".consent-ended")).hasCount(1);
    assertThat(page.locator(".consent-ended")).containsText("Bài đang đăng có ảnh");
    assertThat(page.locator(".consent-ended li")).containsText("Ảnh số " + picture);
    Axe.findsNothing(page, "a review with an ended consent");

    page.navigate("/toa-soan/");
    var row = page.locator(".without-consent .pieces > li:has(a[href$='id=" + id + "'])");
    assertThat(row).containsText("Hết đồng ý");
    Axe.findsNothing(page, "a dashboard with an ended consent");
    row.locator(".piece-pictures a").click();
    assertThat(page.locator("#picture-details[open]")).isVisible();
    Newsroom.withdraw(id, "gone", "");
    page.navigate("/toa-soan/");
    assertThat(row).hasCount(0);
  }

  @Test
  void aTextInWorkSaysItToo() {
    var picture = Newsroom.picture();
    agreed(picture, "2024-02-01");
    var cover = Json.createObjectBuilder().add("media", picture).add("alt", "Ảnh bìa");
    var id = Newsroom.draft(piece("Bài có ảnh hết hạn " + unique()).add("cover", cover));
    assertThat(reviewed(id).locator(".consent-ended")).containsText("Bản mới nhất có ảnh");
  }

  private static long agreed(long picture, String until) {
    var given =
        Json.createObjectBuilder()
            .add("kind", "WRITTEN")
            .add("person", "Lò Văn Páo")
            .add("givenOn", "2024-01-01")
            .add("endsOn", until);
    var path = "/api/v1/media/" + picture + "/consents";
    var answer = LOA.as("phongvien", "POST", path, given.build().toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Newsroom.json(answer).getInt("id");
  }

  private static Page reviewed(long id) {
    var page = chromium.signedIn("duyet");
    page.navigate("/toa-soan/duyet.xhtml?id=" + id);
    return page;
  }
}
