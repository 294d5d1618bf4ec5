package vn.loa.media.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.Newsroom.move;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.journey.Axe;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** A picture from its upload to the day when somebody in it no longer agrees. */
class PictureLibraryJourney {
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
  void cropsFollowTheFocalPointThatTheArrowKeysSet() {
    var page = withPicture(picture("anh.png"));
    page.click("#picture-focus summary");
    page.focus(".focus-stage");
    for (var key : new String[] {"ArrowRight", "ArrowRight", "Shift+ArrowUp"})
      page.keyboard().press(key);
    assertThat(page.locator("#picture-focus [name=x]")).hasValue("52");
    assertThat(page.locator("#picture-focus [name=y]")).hasValue("40");
    assertThat(page.locator("#focus-place")).containsText("ngang 52%, dọc 40%");
    var before = Objects.requireNonNull(page.getAttribute(".details-picture img", "src"));
    page.click("#picture-focus [type=submit]");
    assertThat(page.locator("#picture-details .said")).containsText("Đã lưu tiêu điểm");
    assertThat(page.locator("#picture-details .said")).isInViewport();
    assertThat(page.locator(".details-picture img")).not().hasAttribute("src", before);
  }

  @Test
  void thePictureThatIsThereAlreadyIsOffered() {
    var picture = picture("hai-lan.png");
    var page = withPicture(picture);
    page.click("#picture-details [name=close]");
    page.setInputFiles("#picture-file", picture);
    assertThat(page.locator("#uploads")).containsText("Ảnh này đã có trong kho, do");
    page.click("#uploads [name=use]");
    assertThat(page.locator("#picture-details")).isVisible();
    assertThat(page.locator("#uploads li")).hasCount(0);
  }

  @Test
  void whatOneMayNotDoIsNotOffered() {
    var page = chromium.signedIn("xa");
    page.navigate("/toa-soan/anh.xhtml?anh=" + Newsroom.picture());
    assertThat(page.locator("#picture-alt")).isDisabled();
    assertThat(page.locator("#picture-details [name=delete]")).isHidden();
    assertThat(page.locator("#picture-details .details [type=submit]")).isHidden();
    page.click("#picture-details [name=close]");
    var upload = heldUpload(page, picture("dang-tai.png"));
    assertThat(page.locator(".upload-name")).hasText("dang-tai.png");
    assertThat(page.locator(".upload-close")).isHidden();
    upload.resume();
    assertThat(page.locator(".facts")).containsText("dang-tai.png");
  }

  @Test
  void anUploadThatEndsLeavesWhatIsTypedAlone() {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/anh.xhtml?anh=" + Newsroom.picture());
    page.locator("#picture-details[open]").waitFor();
    var upload = heldUpload(page, picture("den-sau.png"));
    page.fill("#picture-caption", "Đang gõ dở");
    upload.resume();
    assertThat(page.locator("#picture-details .said")).containsText("đã có trong kho");
    assertThat(page.locator("#library .picture").first()).hasText(Pattern.compile("den-sau.png.*"));
    assertThat(page.locator("#picture-caption")).hasValue("Đang gõ dở");
    assertThat(page.locator(".facts")).not().containsText("den-sau.png");
  }

  @Test
  void anotherFileTakesItsPlace() {
    var page = withPicture(picture("cu.png"));
    page.click("#picture-replace summary");
    page.click("#picture-replace [type=submit]");
    assertThat(page.locator("#replace-file-problem")).hasText("Hãy chọn tệp ảnh mới.");
    page.setInputFiles("#replace-file", picture("moi.png"));
    page.click("#picture-replace [type=submit]");
    assertThat(page.locator(".facts")).containsText("moi.png");
  }

  @Test
  void whoNoLongerAgreesHoldsUpThePiecesThatShowTheirPicture() {
    var page = withPicture(picture("nguoi.png"));
    page.click("#picture-consent summary");
    page.click(".consent-form [type=submit]");
    assertThat(page.locator("#kind-problem")).hasText("Hãy chọn căn cứ đồng ý.");
    page.selectOption("#consent-kind", "WRITTEN");
    page.fill("#consent-person", "Lò Thị Mẩy");
    page.fill("#consent-given", "2024-05-20");
    page.click(".consent-form [type=submit]");
    assertThat(page.locator(".consent-person")).hasText("L… T… M…");
    page.click(".consent [name=reveal]");
    assertThat(page.locator(".consent-person")).hasText("Lò Thị Mẩy");
    page.click(".consent [name=withdraw]");
    page.fill(".consent-withdrawal [name=reason]", "Gia đình gọi điện");
    page.click(".consent-withdrawal [type=submit]");
    assertThat(page.locator(".consent-ended")).isVisible();

    var id = page.getAttribute("[data-picture]", "data-picture");
    var draft =
        Newsroom.draft(piece("Bài " + unique()).add("body", "![Chị Mẩy](media:" + id + ")"));
    assertThat(move("phongvien", "PUT", draft, "submission", "").body())
        .contains("article.gap.consent");
  }

  @Test
  void whatLacksADescriptionIsLookedForAndTheAddressKeepsIt() {
    var page = withPicture(picture("chua-ta.png"));
    page.click("#picture-details [name=close]");
    var filter = page.locator("#library [name=filter]");
    filter.selectOption("UNDESCRIBED");
    assertThat(page).hasURL(Pattern.compile(".*/anh\\.xhtml\\?loc=UNDESCRIBED"));
    page.reload();
    assertThat(filter).hasValue("UNDESCRIBED");
    var first = page.locator("#library .picture").first();
    var mine = page.locator("[data-picture='" + first.getAttribute("data-picture") + "']");
    first.click();
    page.fill("#picture-alt", "Bà con bản Hua Tạt họp");
    page.click("#picture-details [type=submit]");
    assertThat(mine).hasCount(0);
    page.goBack();
    assertThat(filter).hasValue("ALL");
    assertThat(mine).hasCount(1);
    filter.selectOption("CONSENT_ENDED");
    assertThat(mine).hasCount(0);
    Axe.findsNothing(page, "the library");
  }

  @Test
  void onlyTheAdministratorHasAllRenditionsMadeAnew() {
    assertThat(LOA.as("phongvien", "POST", "/api/v1/media/renditions", "").statusCode())
        .isEqualTo(403);
    var page = chromium.signedIn("quantri");
    page.navigate("/toa-soan/anh.xhtml");
    page.click("#renditions summary");
    assertThat(page.locator(".renditions-said")).containsText("ảnh");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void everybodyCanUseEveryPartOfIt(int width) {
    var page = withPicture(picture("moi-nguoi.png"));
    page.setViewportSize(width, 900);
    for (var part : new String[] {"focus", "replace", "consent"})
      page.click("#picture-" + part + " summary");
    Axe.findsNothing(page, "picture");
  }

  /** An upload on its way, until it is told to go on. */
  private static Route heldUpload(Page page, FilePayload file) {
    var held = new ArrayList<Route>();
    page.route("**/api/v1/media?duplicates=ask", held::add);
    page.setInputFiles("#picture-file", file);
    page.waitForCondition(() -> !held.isEmpty());
    return held.get(0);
  }

  private static Page withPicture(FilePayload file) {
    var page = chromium.signedIn("phongvien");
    page.navigate("/toa-soan/anh.xhtml");
    page.setInputFiles("#picture-file", file);
    page.locator("#picture-details[open]").waitFor(); // a slow machine takes its time to decode
    return page;
  }

  private static FilePayload picture(String name) {
    var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    for (int i = 0; i < 12; i++) {
      canvas.setColor(new Color(ThreadLocalRandom.current().nextInt(0xFFFFFF)));
      canvas.fillRect(i % 4 * 200, i / 4 * 200, 200, 200);
    }
    canvas.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload(name, "image/png", bytes.toByteArray());
  }
}
