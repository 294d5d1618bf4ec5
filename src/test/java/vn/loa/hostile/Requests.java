package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.loa.journey.Newsroom;

/** Requests whose form is the attack: of no known method, of two lengths, for another host. */
final class Requests {
  private static final String JSON = "Content-Type: application/json";

  /** What a page must not be made for, nor kept with. */
  private static final String[] POISON = {
    "Host: evil.example",
    "Host: evil.example:18080",
    "Host: \"><script>pwn()</script>",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Server: evil.example",
    "X-Forwarded-Proto: javascript",
    "X-Forwarded-Scheme: evil.example",
    "X-Forwarded-Port: 666",
    "X-Forwarded-Prefix: //evil.example",
    "X-Forwarded-For: 203.0.113.7, <script>pwn()</script>",
    "Forwarded: host=evil.example;proto=https",
    "X-Original-URL: /toa-soan/index.xhtml",
    "X-Rewrite-URL: /toa-soan/index.xhtml",
    "X-HTTP-Method-Override: DELETE",
    "X-Host: evil.example",
    "Origin: https://evil.example",
    "Referer: https://evil.example/<script>pwn()</script>",
    "Accept-Language: evil.example",
    "Accept: text/evil.example",
    "User-Agent: evil.example",
    "Cookie: loa=evil.example; loa-view=evil.example",
    "Authorization: Bearer evil.example",
    "Range: bytes=0-10",
    "If-None-Match: *",
    "Accept-Encoding: evil.example",
    "Faces-Request: partial/ajax",
  };

  /** Pages that a publication has made anew, each for the first who asks. */
  private static final String[] FRESH = {
    "/",
    "/tin-tuc",
    "/tin-tuc?trang=2",
    "/chuyen-muc/thong-bao",
    "/feed/rss.xml",
    "/feed/atom.xml",
    "/feed/feed.json",
    "/chuyen-muc/thong-bao/feed/rss.xml",
    "/chuyen-muc/thong-bao/feed/atom.xml"
  };

  private static final String[] METHODS = {
    "TRACE", "TRACK", "PATCH", "PROPFIND", "MKCOL", "DEBUG", "PURGE", "get", "EVIL"
  };
  private static final String[] PLACES = {
    "/",
    "/dang-nhap",
    "/theme/x",
    "/anh/1/x",
    "/toa-soan/index.xhtml",
    "/api/v1/articles",
    "/control/x"
  };

  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry(
              "length and chunks",
              "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX"),
          Map.entry("an unknown encoding", "Transfer-Encoding: xchunked\r\n\r\nabc"),
          Map.entry("two lengths", "Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc"),
          Map.entry("a negative length", "Content-Length: -3\r\n\r\nabc"),
          Map.entry("a length beyond numbers", "Content-Length: 99999999999999999999\r\n\r\nabc"),
          Map.entry("a length beyond disks", "Content-Length: 9999999999999\r\n\r\nabc"),
          Map.entry("a length in words", "Content-Length: abc\r\n\r\nabc"),
          Map.entry(
              "a chunk without end", "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc"),
          Map.entry(
              "a chunk of no number", "Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n"),
          Map.entry("a blank before the colon", "Content-Length : 3\r\n\r\nabc"),
          Map.entry("a zero byte", "X-Evil: a\0b\r\nContent-Length: 2\r\n\r\n{}"),
          Map.entry(
              "a long header", "X-Evil: " + "a".repeat(70_000) + "\r\nContent-Length: 2\r\n\r\n{}"),
          Map.entry("many headers", "X-Evil: a\r\n".repeat(2_000) + "Content-Length: 2\r\n\r\n{}"),
          Map.entry("text as JSON", "Content-Length: 2\r\nContent-Encoding: gzip\r\n\r\n{}"));

  private static final String[] TYPES = {
    "text/plain", "application/xml", "application/x-www-form-urlencoded", "text/html",
    "application/x-java-serialized-object", "multipart/form-data", "evil",
        "application/json; charset=utf-7"
  };

  private Requests() {}

  /** A page that is made for a hostile request is the page that everybody gets. */
  static Stream<DynamicTest> poison() {
    return IntStream.range(0, POISON.length)
        .mapToObj(place -> Inputs.test(POISON[place], () -> poisoned(place)));
  }

  private static void poisoned(int place) {
    if (place % FRESH.length == 0)
      Newsroom.published(Newsroom.piece("Bài làm trang cũ đi " + Newsroom.unique()));
    for (var page : new String[] {FRESH[place % FRESH.length], "/toa-soan", "/dang-nhap"}) {
      var first = RawHttp.get(page, POISON[place]);
      Harmless.answer(first.status(), first.body());
      var next = RawHttp.get(page);
      for (var answer : List.of(first, next))
        assertThat(answer.head() + answer.body()).doesNotContain("evil.example", "pwn()", ":666");
      if (!page.startsWith("/toa")) assertThat(next.status()).isEqualTo(200);
    }
  }

  static Stream<DynamicTest> methods() {
    return Stream.of(METHODS)
        .map(method -> Inputs.test(method, () -> Stream.of(PLACES).forEach(p -> sent(method, p))));
  }

  private static void sent(String method, String place) {
    var answer = RawHttp.ask(method + " " + place + " HTTP/1.1", "Cookie: loa=geheim");
    assertThat(answer.status()).as(method + " " + place).isIn(303, 400, 404, 405);
    Harmless.answer(answer.status(), answer.body());
    assertThat(answer.body()).doesNotContain("geheim");
  }

  static Stream<DynamicTest> shapes() {
    return SHAPES.entrySet().stream()
        .map(each -> Inputs.test(each.getKey(), () -> shaped(each.getValue())));
  }

  private static void shaped(String rest) {
    var head = "POST /api/v1/articles HTTP/1.1\r\nHost: " + RawHttp.HOST.getAuthority();
    var answer = RawHttp.send(head + "\r\n" + JSON + "\r\nConnection: close\r\n" + rest);
    assertThat(answer.status()).as(answer.head()).isIn(400, 401, 413, 415);
    Harmless.answer(answer.status(), answer.body());
    assertThat(answer.body()).doesNotContain("HTTP/1.1");
  }

  static Stream<DynamicTest> types() {
    return Stream.of(TYPES).map(type -> Inputs.test(type, () -> typed(type)));
  }

  private static void typed(String type) {
    for (var path : new String[] {"/articles", "/media", "/articles/preview", "/account/tokens"}) {
      var request =
          LOA.request("/api/v1" + path)
              .header("Authorization", "Bearer " + LOA.token("phongvien"))
              .header("Content-Type", type);
      var body =
          java.net.http.HttpRequest.BodyPublishers.ofString("<!DOCTYPE a [<!ENTITY b \"c\">]>");
      Harmless.refusal(LOA.send(request.POST(body)));
    }
  }
}
