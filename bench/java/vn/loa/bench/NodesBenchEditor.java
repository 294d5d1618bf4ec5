package vn.loa.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An editor's browser: one sign-in cookie, a page that saves what is typed, pages with views. */
final class NodesBenchEditor {
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final String FORM = "/toa-soan/mat-khau.xhtml";
  private static final List<String> PAGES =
      List.of(
          "/toa-soan/index.xhtml",
          "/toa-soan/bai-viet.xhtml",
          "/toa-soan/viet.xhtml",
          "/toa-soan/anh.xhtml",
          "/toa-soan/phien.xhtml",
          FORM);

  /** What was accepted, and when. */
  private record Typed(String text, long at) {}

  private final String url;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final List<Typed> accepted = new ArrayList<>();
  private int count;

  private NodesBenchEditor(String url) {
    this.url = url;
  }

  static NodesBenchEditor signIn(String url, String account) throws Exception {
    var editor = new NodesBenchEditor(url);
    var form = "username=" + account + "&password=loa-demo";
    var request =
        request(url + "/dang-nhap")
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    var answer = editor.send(request);
    if (answer.statusCode() != 200) throw new IOException("not signed in: " + answer.body());
    return editor;
  }

  /** Whether nginx sends this browser to that node. */
  boolean isOn(Loa node) throws Exception {
    var upstream = send(request(url + "/toa-soan/")).headers().firstValue("X-Node").orElse("");
    return node.url().endsWith(upstream);
  }

  String create(String text) throws Exception {
    return write("POST", "/api/v1/articles", text, "0").body();
  }

  /** Types so many words, one autosave each, repeating what was not accepted. */
  void type(String id, int words, String piece) throws Exception {
    for (int i = 0; i < words; i++) {
      var text = "gõ lần thứ " + ++count;
      while (!saved(id, piece, text)) Thread.sleep(100);
      accepted.add(new Typed(text, System.nanoTime()));
      Thread.sleep(200);
    }
  }

  private boolean saved(String id, String piece, String text) throws InterruptedException {
    try {
      var answer = write("PUT", "/api/v1/articles/" + id + "/typing", piece.formatted(text, text), "1");
      return answer.statusCode() / 100 == 2;
    } catch (IOException broken) {
      return false;
    }
  }

  /** Seconds until the first thing typed after {@code nanos} was accepted. */
  double firstAcceptedSince(long nanos) {
    return accepted.stream().filter(each -> each.at() > nanos).findFirst().map(each -> (each.at() - nanos) / 1e9)
        .orElse(Double.NaN);
  }

  /** Whether she is still signed in and finds what she typed last. */
  boolean keeps(String id) throws Exception {
    var answer = send(request(url + "/api/v1/articles/" + id + "/typing"));
    var last = accepted.get(accepted.size() - 1).text();
    return answer.statusCode() == 200 && Client.member(answer.body(), "title").equals(last);
  }

  /** The state of a view that only {@code node} has. */
  String view(String node) throws Exception {
    var state = VIEW.matcher(send(request(node + FORM)).body());
    if (!state.find()) throw new IOException("no view state in " + FORM);
    return state.group(1);
  }

  /** Every page opens on the node that is left, and a view of the other leads on. */
  void lookAround(String node, String view, Report report) throws Exception {
    int broken = 0;
    for (var page : PAGES) if (send(request(node + page)).statusCode() >= 400) broken++;
    report.atMost(0, "newsroom pages that do not open on the node that is left", broken, broken + " of " + PAGES.size());
    var form = "jakarta.faces.ViewState=" + URLEncoder.encode(view, StandardCharsets.UTF_8);
    var lost = request(node + FORM).header("Content-Type", "application/x-www-form-urlencoded");
    var answer = send(lost.POST(BodyPublishers.ofString(form)));
    boolean leads = answer.statusCode() == 302 || answer.statusCode() == 200;
    report.atLeast(1, "a view of the lost node leads on", leads ? 1 : 0,
        answer.statusCode() + " " + answer.headers().firstValue("Location").orElse(""));
    var script = request(node + FORM).header("Content-Type", "application/x-www-form-urlencoded")
        .header("Faces-Request", "partial/ajax");
    var partial = send(script.POST(BodyPublishers.ofString(form + "&jakarta.faces.partial.ajax=true")));
    report.atLeast(1, "also when a script asks", partial.body().contains("<redirect") ? 1 : 0,
        partial.statusCode() + (partial.body().contains("<redirect") ? " redirect" : ""));
  }

  private HttpResponse<String> write(String method, String path, String text, String base)
      throws IOException, InterruptedException {
    var request =
        request(url + path)
            .header("Content-Type", "application/json")
            .header("X-Loa-Csrf", cookie("loa-csrf"))
            .header("If-Match", "\"" + base + "\"");
    return send(request.method(method, BodyPublishers.ofString(text)));
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(each -> each.getName().equals(name)).map(HttpCookie::getValue).findFirst().orElse("");
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString());
  }
}
