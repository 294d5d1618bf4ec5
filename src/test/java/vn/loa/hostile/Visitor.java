package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody with a browser's cookies, but no browser. */
final class Visitor {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Visitor() {}

  /** The cookies of {@code account}, who signs in once. */
  static String signedIn(String account) {
    return KNOWN.computeIfAbsent(account, name -> cookies(signIn(name, "loa-demo", "")));
  }

  static HttpResponse<String> signIn(String account, String password, String cookie) {
    var form = "username=" + account + "&password=" + password;
    var request =
        LOA.request("/dang-nhap").header("Content-Type", "application/x-www-form-urlencoded");
    if (!cookie.isEmpty()) request.header("Cookie", cookie);
    return LOA.send(request.POST(BodyPublishers.ofString(form)));
  }

  static String cookies(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().allValues("Set-Cookie").stream()
        .map(each -> each.split(";")[0])
        .collect(Collectors.joining("; "));
  }

  /** What a page of ours sends back to show that it could read the cookie. */
  static String guard(String cookies) {
    return cookies.replaceAll(".*loa-csrf=([^;]+).*", "$1");
  }
}
