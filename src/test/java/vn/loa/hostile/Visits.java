package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.loa.journey.Newsroom;

/** Sign-ins that are forged, fixed, guessed, ridden on or led elsewhere. */
final class Visits {
  private static final String[] TOKENS = {
    "loa_",
    "loa_0",
    "null",
    "undefined",
    "' or '1'='1",
    "*",
    "%00",
    "../../etc/passwd",
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJxdWFudHJpIn0.",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJxdWFudHJpIn0.c2lnbmVk",
    "a".repeat(6_000),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  };

  /** Heads with which no form, no script and no picture of another site changes anything. */
  private static final List<List<String>> RIDES =
      List.of(
          List.of(),
          List.of("X-Loa-Csrf: "),
          List.of("X-Loa-Csrf: 0"),
          List.of("X-Loa-Csrf: null"),
          List.of("X-Loa-Csrf: " + "0".repeat(64)),
          List.of("Origin: https://evil.example", "X-Loa-Csrf: GUARD"),
          List.of("Origin: null", "X-Loa-Csrf: GUARD"),
          List.of("Origin: http://localhost.evil.example", "X-Loa-Csrf: GUARD"),
          List.of("Sec-Fetch-Site: cross-site", "X-Loa-Csrf: GUARD"),
          List.of("Sec-Fetch-Site: same-site", "X-Loa-Csrf: GUARD"),
          List.of("Referer: https://evil.example/"),
          List.of("X-Requested-With: XMLHttpRequest"),
          List.of("Content-Type: text/plain"),
          List.of("Content-Type: application/x-www-form-urlencoded"));

  private static final String[] NAMES = {
    "%00", "*)(uid=*))(|(uid=*", "' or '1'='1' --", "admin'--", "%23%7B7*7%7D", "${jndi:x}"
  };

  private Visits() {}

  static Stream<DynamicTest> tokens() {
    return Stream.of(TOKENS).map(token -> Inputs.test(token, () -> refused(token)));
  }

  private static void refused(String token) {
    for (var path : new String[] {"/account", "/articles", "/sections", "/audit"}) {
      var answer = RawHttp.get("/api/v1" + path, "Authorization: Bearer " + token);
      assertThat(answer.status()).as(answer.body()).isEqualTo(401);
      Harmless.answer(answer.status(), answer.body());
    }
    assertThat(RawHttp.get("/toa-soan/index.xhtml", "Cookie: loa=" + token).status())
        .isIn(303, 400);
  }

  static Stream<DynamicTest> rides() {
    return RIDES.stream().map(ride -> Inputs.test("" + ride, () -> ridden(ride)));
  }

  private static void ridden(List<String> ride) {
    var cookie = Visitor.signedIn("phongvien");
    var lines = new ArrayList<>(List.of("Cookie: " + cookie, "Content-Length: 2"));
    ride.forEach(line -> lines.add(line.replace("GUARD", Visitor.guard(cookie))));
    if (ride.stream().noneMatch(line -> line.startsWith("Content-Type")))
      lines.add("Content-Type: application/json");
    var head = "Host: " + RawHttp.HOST.getAuthority() + "\r\n" + String.join("\r\n", lines);
    var sent = "POST /api/v1/articles HTTP/1.1\r\n" + head + "\r\nConnection: close\r\n\r\n{}";
    var answer = RawHttp.send(sent);
    assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    Harmless.answer(answer.status(), answer.body());
  }

  static Stream<DynamicTest> names() {
    return Stream.of(NAMES).map(name -> Inputs.test(name, () -> unknown(name)));
  }

  private static void unknown(String name) {
    var answer = Visitor.signIn(name, "x", "");
    Harmless.page(answer);
    assertThat(answer.statusCode()).isIn(401, 429);
    assertThat(answer.body()).doesNotContain(">49<");
  }

  static Stream<DynamicTest> fixed() {
    return Stream.of(
            "loa=geheim", "loa-view=geheim", "loa=geheim; loa-csrf=geheim; loa-view=geheim")
        .map(cookie -> Inputs.test(cookie, () -> renewed(cookie)));
  }

  private static void renewed(String planted) {
    var signedIn = Visitor.cookies(Visitor.signIn("xa", "loa-demo", planted));
    assertThat(signedIn).contains("loa=").doesNotContain("geheim");
    assertThat(Newsroom.json(LOA.get("/api/v1/sections")).getJsonArray("items")).isNotEmpty();
    assertThat(RawHttp.get("/toa-soan/index.xhtml", "Cookie: " + planted).status()).isEqualTo(303);
    var out = LOA.request("/dang-xuat").header("Cookie", signedIn).POST(BodyPublishers.noBody());
    Harmless.answer(LOA.send(out));
    var after = RawHttp.get("/toa-soan/index.xhtml", "Cookie: " + signedIn);
    assertThat(after.status()).as("a sign-in that was ended").isEqualTo(303);
  }

  static Stream<DynamicTest> next() {
    return Inputs.read("next.txt", Visits::led);
  }

  private static void led(String address) {
    var encoded = java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8);
    var cookie = "Cookie: " + Visitor.signedIn("phongvien");
    var signedIn = RawHttp.get("/dang-nhap?tiep=" + encoded, cookie);
    assertThat(signedIn.status()).isEqualTo(303);
    assertThat(signedIn.head()).containsPattern("Location: (http://[^/]+)?/toa-soan/\r?\n?");
    var stranger = RawHttp.get("/dang-nhap?tiep=" + encoded);
    Harmless.answer(stranger.status(), stranger.body());
    Harmless.html(stranger.body());
    assertThat(stranger.body()).doesNotContain("evil.example");
  }
}
