package vn.loa.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signed in to the newsroom, as far as a browser without scripts is one. */
record Browser(HttpClient http, String url) {
  private static final Pattern FIELD = Pattern.compile("<input[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  static Browser signedIn(String url, String account, String password)
      throws IOException, InterruptedException {
    var http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    var browser = new Browser(http, url);
    var page = browser.open("/dang-nhap");
    var form =
        FIELD.matcher(page).results()
            .map(field -> field.group())
            .filter(field -> NAME.matcher(field).find())
            .map(field -> pair(field, account, password))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(url + "/dang-nhap"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", url)
            .POST(BodyPublishers.ofString(form))
            .build();
    http.send(request, BodyHandlers.ofString());
    if (browser.open("/toa-soan/").contains("id=\"password\""))
      throw new IOException("could not sign in as " + account);
    return browser;
  }

  private static String pair(String field, String account, String password) {
    var name = NAME.matcher(field);
    name.find();
    var value = VALUE.matcher(field);
    var text = value.find() ? value.group(1) : "";
    if (field.contains("id=\"username\"")) text = account;
    if (field.contains("id=\"password\"")) text = password;
    return encoded(name.group(1)) + "=" + encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  String open(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Encoding", "identity").GET().build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode());
    return answer.body();
  }
}
