package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.await;
import static vn.loa.Patience.awaitFound;
import static vn.loa.journey.Newsroom.article;
import static vn.loa.journey.Newsroom.json;
import static vn.loa.journey.Newsroom.move;
import static vn.loa.journey.Newsroom.piece;
import static vn.loa.journey.Newsroom.put;
import static vn.loa.journey.Newsroom.unique;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.json.JsonString;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Newsroom;

/** The main job over the API, and every kind of refusal on its way. */
class ArticlePathJourney {
  @Test
  void aPieceGoesFromADraftToThePublicAndBack() {
    var word = unique();
    var title = "Đường " + word + " về bản";
    var id = Newsroom.draft(piece(title));
    assertThat(LOA.get("/bai/x-" + id).statusCode()).isEqualTo(404);
    put("phongvien", id, "submission", "");
    put("duyet", id, "approval", "");
    assertThat(LOA.get("/bai/x-" + id).statusCode()).isEqualTo(404);
    put("duyet", id, "publication", "{}");
    var page = LOA.get("/bai/duong-" + word + "-ve-ban-" + id);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(title);
    for (var exit :
        List.of("/", "/chuyen-muc/thong-bao", "/feed/rss.xml", "/feed/atom.xml", "/sitemap.xml"))
      assertThat(LOA.get(exit).body()).as(exit).contains("-ve-ban-" + id);
    awaitFound("the piece").until(() -> found("duong " + word + " ve ban", id));
    assertThat(found("ĐƯỜNG " + word, id)).isTrue();

    Newsroom.withdraw(id, "withdrawn", "");
    assertThat(LOA.get(page.uri().getPath()).body()).contains("Lý do gỡ bài thử nghiệm");
    for (var exit :
        List.of("/", "/chuyen-muc/thong-bao", "/feed/rss.xml", "/feed/atom.xml", "/sitemap.xml"))
      assertThat(LOA.get(exit).body()).as(exit).doesNotContain("-ve-ban-" + id);
    assertThat(found("duong " + word, id)).isFalse();
  }

  @Test
  void aDraftMayBeIncompleteButIsNotHandedIn() {
    var id = Newsroom.draft(piece("").add("lead", "").add("body", "").add("section", ""));
    var refused = move("phongvien", "PUT", id, "submission", "");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(codes(refused))
        .contains(
            "article.gap.title", "article.gap.lead", "article.gap.body", "article.gap.section");
  }

  @Test
  void whatIsApprovedIsNotPublishedByWhoChangedItLast() {
    var id = Newsroom.draft(piece("Bài " + unique()).add("section", "nong-thon-moi"));
    put("phongvien", id, "submission", "");
    assertThat(codes(move("phongvien", "PUT", id, "edit", "")))
        .contains("article.refused.duty", "article.refused.own-text");
    put("bientap", id, "edit", "");
    assertThat(move("bientap", "PUT", id, "approval", "").statusCode()).isEqualTo(403);
    put("duyet", id, "approval", "");
    assertThat(article(id).getString("state")).isEqualTo("APPROVED");
  }

  @Test
  void theOneWhoSavesSecondIsToldAndLosesNothing() {
    var id = Newsroom.draft(piece("Bài " + unique()));
    assertThat(save(id, "1", "Người thứ nhất").statusCode()).isEqualTo(200);
    var late = save(id, "1", "Người thứ hai");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(article(id).getString("title")).isEqualTo("Người thứ nhất");
    assertThat(save(id, "2", "Người thứ hai").headers().firstValue("ETag")).contains("\"3\"");
  }

  @Test
  void savingTheSameTextMakesNoRevision() {
    var title = "Bài " + unique();
    var id = Newsroom.draft(piece(title));
    assertThat(save(id, "1", title).headers().firstValue("ETag")).contains("\"1\"");
  }

  @Test
  void whatIsTypedIsKeptWithoutARevision() {
    var id = Newsroom.draft(piece("Bài " + unique()));
    var typed = piece("Đang gõ dở").build().toString();
    var kept = LOA.as("phongvien", "PUT", path(id) + "/typing", typed, "If-Match", "\"1\"");
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(json(kept)).as("the newsroom's time").containsOnlyKeys("answeredAt");
    var typing = json(LOA.as("phongvien", "GET", path(id) + "/typing", ""));
    assertThat(typing.getString("title")).isEqualTo("Đang gõ dở");
    assertThat(article(id).getInt("revision")).isEqualTo(1);
    assertThat(LOA.as("bientap", "GET", path(id) + "/typing", "").statusCode()).isEqualTo(404);
    assertThat(save(id, "1", "Đã lưu").statusCode()).isEqualTo(200);
    assertThat(LOA.as("phongvien", "GET", path(id) + "/typing", "").statusCode()).isEqualTo(404);
  }

  @Test
  void aCorrectionNeedsANoteThatReadersSee() {
    var id = Newsroom.published(piece("Bài " + unique()));
    assertThat(save(id, "1", "Bài đã sửa").statusCode()).isEqualTo(200);
    assertThat(LOA.get("/bai/x-" + id).statusCode()).isEqualTo(301);
    put("phongvien", id, "submission", "");
    put("duyet", id, "approval", "");
    var refused = move("duyet", "PUT", id, "publication", "{}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(codes(refused)).containsExactly("article.correction.note");
    put("duyet", id, "publication", "{\"note\":\"Sửa số hộ tham gia\"}");
    var page = LOA.get("/bai/bai-da-sua-" + id);
    assertThat(page.body()).contains("Bài đã sửa", "Sửa số hộ tham gia");
  }

  @Test
  void whatIsScheduledPublishesItself() {
    var id = Newsroom.draft(piece("Bài hẹn giờ " + unique()));
    put("phongvien", id, "submission", "");
    put("duyet", id, "approval", "");
    var past = move("duyet", "PUT", id, "schedule", at(Duration.ofMinutes(-1)));
    assertThat(past.statusCode()).isEqualTo(422);
    put("duyet", id, "schedule", at(Duration.ofSeconds(15)));
    await("the schedule").until(() -> article(id).getString("live").equals("LIVE"));
    assertThat(LOA.as("duyet", "GET", path(id) + "/history", "").body())
        .contains("Hẹn giờ tự động");
  }

  @Test
  void anEmergencyIsPublishedAtOnceAndMarkedUntilAnotherConfirms() {
    var id = Newsroom.draft(piece("Lũ quét " + unique()));
    put("duyet", id, "publication", "{\"emergency\":true,\"reason\":\"Cảnh báo lũ quét\"}");
    assertThat(article(id).getBoolean("emergency")).isTrue();
    assertThat(move("duyet", "PUT", id, "confirmation", "").statusCode()).isEqualTo(409);
    put("duyet2", id, "confirmation", "");
    assertThat(article(id).getBoolean("emergency")).isFalse();
  }

  @Test
  void anotherAgencySeesNothingOfADraft() {
    var id = Newsroom.draft(piece("Bài " + unique()));
    assertThat(LOA.as("baolc-pv", "GET", path(id), "").statusCode()).isEqualTo(404);
    assertThat(LOA.as("baolc-pv", "GET", path(id) + "/history", "").statusCode()).isEqualTo(404);
    assertThat(LOA.as("baolc-duyet", "PUT", path(id) + "/approval", "").statusCode())
        .isEqualTo(403);
    assertThat(LOA.get("/api/v1/articles/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void badInputIsToldFieldByField() {
    var unknown = piece("Bài").add("section", "khong-co").add("programme", "KHONG-CO");
    var answer = LOA.as("phongvien", "POST", "/api/v1/articles", unknown.build().toString());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"section\"", "\"field\":\"programme\"");
    assertThat(post("{\"title\": \"dở").statusCode()).isEqualTo(400);
    assertThat(post("null").statusCode()).isEqualTo(422);
    assertThat(post("{\"kind\":\"BLOG\"}").body()).contains("article.fault.kind");
    var foreign = piece("Bài").add("agency", "BAO-LCI").build().toString();
    assertThat(post(foreign).statusCode()).isEqualTo(403);
    assertThat(LOA.send(LOA.request("/api/v1/articles").method("POST", none())).statusCode())
        .isEqualTo(401);
  }

  private static BodyPublisher none() {
    return BodyPublishers.noBody();
  }

  private static HttpResponse<String> post(String json) {
    return LOA.as("phongvien", "POST", "/api/v1/articles", json);
  }

  private static HttpResponse<String> save(long id, String base, String title) {
    return LOA.as(
        "phongvien",
        "PUT",
        path(id),
        piece(title).build().toString(),
        "If-Match",
        "\"" + base + "\"");
  }

  private static String at(Duration fromNow) {
    return "{\"at\":\"" + businessNow().plus(fromNow) + "\"}";
  }

  /** The business clock of the demo, as the newest history of a new draft shows it. */
  private static Instant businessNow() {
    var id = Newsroom.draft(piece("Xem giờ"));
    var history = json(LOA.as("phongvien", "GET", path(id) + "/history", ""));
    return Instant.parse(history.getJsonArray("items").getJsonObject(0).getString("at"));
  }

  private static boolean found(String words, long id) {
    var query = java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    return LOA.patiently("/api/v1/search?q=" + query).body().contains("\"id\":" + id + ",");
  }

  private static List<String> codes(HttpResponse<String> refused) {
    return json(refused).getJsonArray("reasons").stream()
        .map(reason -> ((JsonString) reason.asJsonObject().get("code")).getString())
        .toList();
  }

  private static String path(long id) {
    return "/api/v1/articles/" + id;
  }
}
