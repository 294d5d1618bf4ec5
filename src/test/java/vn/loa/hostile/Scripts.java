package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.loa.journey.Chromium;
import vn.loa.journey.Newsroom;

/** Pieces with a script in every field, on their way through every exit. */
final class Scripts {
  private static final List<String> LISTS =
      List.of("/", "/tin-tuc", "/tin-tuc?trang=2", "/tin-tuc?trang=3", "/chuyen-muc/thong-bao");
  private static final List<String> DESKS =
      List.of(
          "",
          "bai-viet.xhtml",
          "anh.xhtml",
          "viet.xhtml?id=",
          "duyet.xhtml?id=",
          "lich-su.xhtml?id=");

  private final List<Long> pieces = new ArrayList<>();
  private long picture;

  /** Published one by one, read together, taken down one by one. */
  Stream<DynamicTest> tests() {
    var shown = Inputs.together("scripts.txt", 3, this::published);
    var read =
        Stream.of(
            DynamicTest.dynamicTest("lists, feeds and search", this::lists),
            DynamicTest.dynamicTest("the newsroom", this::newsroom),
            DynamicTest.dynamicTest("a browser", this::browser),
            DynamicTest.dynamicTest("what was taken down", () -> pieces.forEach(Scripts::gone)));
    return Stream.concat(shown, read);
  }

  private void published(String script) {
    if (picture == 0) picture = Newsroom.picture();
    describe(script);
    var cover = Json.createObjectBuilder().add("media", picture).add("alt", "ảnh " + script);
    cover.add("caption", script).add("credit", script);
    var piece =
        Newsroom.piece(script)
            .add("lead", script)
            .add("body", script + "\n\n![ảnh " + script + "](media:" + picture + ")\n\n" + script)
            .add("source", script)
            .add("author", script)
            .add("notes", script)
            .add("cover", cover);
    var id = Newsroom.published(piece);
    pieces.add(id);
    Harmless.page(pageOf(id));
    assertThat(Newsroom.article(id).getString("title")).isEqualTo(script);
  }

  private void describe(String script) {
    var words = Json.createObjectBuilder();
    for (var field : List.of("alt", "caption", "credit", "copyright")) words.add(field, script);
    var answer = LOA.as("phongvien", "PUT", "/api/v1/media/" + picture, words.build().toString());
    Harmless.answer(answer);
  }

  private static HttpResponse<String> pageOf(long id) {
    var page = LOA.get("/bai/" + id);
    return page.statusCode() == 301
        ? LOA.get(page.headers().firstValue("Location").orElseThrow())
        : page;
  }

  private void lists() {
    LISTS.forEach(list -> Harmless.page(LOA.get(list)));
    for (var list : List.of("", "/chuyen-muc/thong-bao")) {
      Harmless.feed(LOA.get(list + "/feed/rss.xml"));
      Harmless.feed(LOA.get(list + "/feed/atom.xml"));
      Harmless.object(LOA.get(list + "/feed/feed.json").body());
    }
    Harmless.feed(LOA.get("/sitemap.xml"));
    Harmless.page(LOA.patiently("/tim-kiem?q=pwn"));
    Harmless.object(LOA.patiently("/api/v1/search?q=pwn").body());
    Harmless.object(LOA.get("/api/v1/articles").body());
    var log = LOA.as("quantri", "GET", "/api/v1/audit/csv?subject=article:" + pieces.get(0), "");
    Harmless.answer(log);
    assertThat(log.body().lines()).noneMatch(line -> line.matches("(.*,)?\"?\\s*[=+@].*"));
  }

  private void newsroom() {
    var cookie = Visitor.signedIn("phongvien");
    for (var desk : DESKS)
      for (var id : desk.endsWith("=") ? pieces.subList(0, 8) : pieces.subList(0, 1)) {
        var address = "/toa-soan/" + desk + (desk.endsWith("=") ? id : "");
        Harmless.page(LOA.send(LOA.request(address).header("Cookie", cookie)));
      }
  }

  /** Reads what a parser could take for harmless and a browser would not. */
  private void browser() {
    var ran = new AtomicInteger();
    try (var chromium = new Chromium()) {
      var page = chromium.signedIn("phongvien");
      page.context().exposeFunction("pwn", arguments -> ran.incrementAndGet());
      page.onDialog(dialog -> ran.incrementAndGet());
      LISTS.subList(0, 2).forEach(page::navigate);
      page.navigate("/tim-kiem?q=pwn");
      for (var id : pieces.subList(0, 3)) page.navigate("/bai/" + id);
      for (var desk : DESKS)
        for (var id : desk.endsWith("=") ? pieces.subList(3, 4) : pieces.subList(0, 1))
          page.navigate("/toa-soan/" + desk + (desk.endsWith("=") ? id : ""));
    }
    assertThat(ran.get()).as("scripts that ran").isZero();
  }

  private static void gone(long id) {
    var script = Newsroom.article(id).getString("title");
    var why = Json.createObjectBuilder().add("how", "gone").add("reason", "Lý do: " + script);
    Newsroom.put("duyet", id, "withdrawal", why.build().toString());
    var page = pageOf(id);
    assertThat(page.statusCode()).isEqualTo(410);
    Harmless.page(page);
  }
}
