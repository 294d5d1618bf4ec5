package vn.loa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, Loa says what is wrong with it; a fault of ours it never is. */
class HostileInputJourney {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles?page=2147483647",
        "/articles?page=-5",
        "/articles?section=%00&programme=%00&area=%00&q=%00",
        "/articles?kind=X",
        "/media?page=2147483647&q=%00",
        "/notices?page=2147483647",
        "/articles/999999999999999/comments",
        "/audit?page=2147483647",
        "/audit?subject=%00&actor=%00",
        "/audit?from=-999999999-01-01&to=%2B999999999-12-31",
        "/search?q=%CC%81&kind=%00&page=2147483647",
        "/articles/999999999999999",
        "/media/99999999999999999999"
      })
  void queries(String path) {
    assertThat(LOA.as("quantri", "GET", "/api/v1" + path, "").statusCode()).isLessThan(500);
    assertThat(LOA.get("/api/v1" + path).statusCode()).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{\"title\":",
        "{\"title\":{}}",
        "{\"themes\":[null]}",
        "{\"cover\":{\"media\":99999999999999999999}}",
        "{\"title\":\"a\\u0000\\ud800\",\"notes\":\"\\u0000\",\"objectives\":[\"\\u0000\"]}",
        "{\"pinnedUntil\":\"+999999999-12-31T23:59:59Z\"}",
        "{\"agencies\":[null,\"\\u0000\"]}"
      })
  void bodies(String json) {
    var paths =
        new String[] {
          "/articles",
          "/articles/preview",
          "/articles/1/comments",
          "/articles/1/merge",
          "/account/tokens"
        };
    for (var path : paths)
      assertThat(LOA.as("phongvien", "POST", "/api/v1" + path, json).statusCode())
          .as(path)
          .isLessThan(500);
    var typing = LOA.as("phongvien", "PUT", "/api/v1/articles/1/typing", json, "If-Match", "1");
    assertThat(typing.statusCode()).isLessThan(500);
    LOA.as("phongvien", "DELETE", "/api/v1/articles/1/typing", "");
    assertThat(LOA.as("xa", "PUT", "/api/v1/media/1", json).statusCode()).isLessThan(500);
    assertThat(LOA.as("phongvien", "PUT", "/api/v1/articles/1/sharing", "null").statusCode())
        .isLessThan(500);
  }

  @Test
  void aStrangersEndlessBodyIsNotRead() {
    var endless = "{\"title\":\"" + "a".repeat(5 << 20) + "\"}";
    var request = LOA.request("/api/v1/articles").header("Content-Type", "application/json");
    assertThat(LOA.send(request.POST(BodyPublishers.ofString(endless))).statusCode())
        .isEqualTo(413);
  }

  @Test
  void anAddressOfTheNewsroomThatCannotBeReadIsNoPage() {
    var signIn =
        LOA.send(
            LOA.request("/dang-nhap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=coquan&password=loa-demo")));
    var cookie = signIn.headers().allValues("Set-Cookie").get(0).split(";")[0];
    for (var page :
        new String[] {"duyet.xhtml?id=x", "lich-su.xhtml?id=x", "bai-viet.xhtml?trang=x"})
      assertThat(LOA.send(LOA.request("/toa-soan/" + page).header("Cookie", cookie)).statusCode())
          .as(page)
          .isEqualTo(404);
  }

  @Test
  void aNameThatNobodyCanHaveIsRefusedAsAnyOther() {
    var signIn =
        LOA.request("/dang-nhap")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=%00&password=%00"));
    assertThat(LOA.send(signIn).statusCode()).isEqualTo(401);
  }

  @Test
  void theMetricsAreNotShownThroughAProxy() {
    var asked = LOA.request("/metrics").header("X-Forwarded-For", "203.0.113.7");
    assertThat(LOA.send(asked).statusCode()).isEqualTo(404);
    assertThat(LOA.get("/metrics").statusCode()).isEqualTo(200);
  }
}
