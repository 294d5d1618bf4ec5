package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Whoever sends slowly, or for ever, keeps nobody else waiting. */
final class SlowSenders {
  private static final int MANY = 100;

  private SlowSenders() {}

  static Stream<DynamicTest> tests() {
    return Stream.of(
        slow("heads that do not end", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "),
        slow("a sign-in that does not end", form("/dang-nhap") + "username="),
        slow("a text that does not end", json("") + "{\"title\":\""),
        slow("a text of hers that does not end", json("Cookie: KNOWN\r\n") + "{\"title\":\""),
        slow("a form for the newsroom", form("/toa-soan/index.xhtml") + "x="),
        slow("a form for the portal", form("/tin-tuc") + "x="),
        slow("a form for the launcher's door", form("/control/token") + "account="),
        Inputs.test("a text beyond measure", SlowSenders::endless));
  }

  private static String form(String path) {
    return head(path, "application/x-www-form-urlencoded", "");
  }

  private static String json(String more) {
    return head("/api/v1/articles", "application/json", more);
  }

  private static String head(String path, String type, String more) {
    return "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\n%sContent-Length: 5000\r\n\r\n"
        .formatted(path, RawHttp.HOST.getAuthority(), type, more);
  }

  private static DynamicTest slow(String name, String beginning) {
    return Inputs.test(name, () -> sendsMany(beginning));
  }

  private static void sendsMany(String beginning) throws IOException {
    var cookie = Visitor.signedIn("phongvien");
    var known = cookie + "\r\nX-Loa-Csrf: " + Visitor.guard(cookie);
    var waiting = new ArrayList<Socket>();
    try {
      for (int i = 0; i < MANY; i++) waiting.add(RawHttp.open(beginning.replace("KNOWN", known)));
      assertThat(LOA.get("/").statusCode()).isEqualTo(200);
      assertThat(LOA.get("/tin-tuc").statusCode()).isEqualTo(200);
      assertThat(LOA.get("/api/v1/sections").statusCode()).isEqualTo(200);
      var desk = LOA.request("/toa-soan/index.xhtml").header("Cookie", cookie);
      assertThat(LOA.send(desk).statusCode()).isEqualTo(200);
    } finally {
      for (var socket : waiting) socket.close();
    }
  }

  private static void endless() {
    var request = LOA.request("/api/v1/articles").header("Content-Type", "application/json");
    var text = BodyPublishers.ofString("{\"title\":\"" + "a".repeat(5 << 20) + "\"}");
    assertThat(LOA.send(request.POST(text)).statusCode()).isEqualTo(413);
  }
}
