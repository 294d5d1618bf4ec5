package vn.loa.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Speaks HTTP with Loa as one account, or as nobody. */
final class Client {
  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String url;
  private final String token;

  /**
   * @param token of the API; empty for a reader
   */
  Client(String url, String token) {
    this.url = url;
    this.token = token;
  }

  static boolean answers(String url) {
    try {
      return new Client(url, "").get("").statusCode() < 500;
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(request(path).GET());
  }

  /** The body, where anything but success is the end. */
  String ok(String path) throws IOException {
    return done("GET", path, "");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<byte[]> compressed(String path) throws IOException {
    try {
      var request = request(path).header("Accept-Encoding", "gzip").GET().build();
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  HttpResponse<String> send(String method, String path, String json, String... headers)
      throws IOException {
    var request = request(path).method(method, BodyPublishers.ofString(json));
    if (!json.isEmpty()) request.header("Content-Type", "application/json");
    if (headers.length > 0) request.headers(headers);
    return send(request);
  }

  /** The same, where anything but success is the end. */
  String done(String method, String path, String json, String... headers) throws IOException {
    var answer = send(method, path, json, headers);
    if (answer.statusCode() / 100 != 2)
      throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    return answer.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  /** The value of a member of a flat JSON object, whatever its type. */
  static String member(String json, String name) {
    var found =
        Pattern.compile("\"" + name + "\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,}\\]\\s]+))")
            .matcher(json);
    if (!found.find()) throw new IllegalArgumentException("no " + name + " in " + json);
    return found.group(1) != null ? found.group(1).replace("\\/", "/") : found.group(2);
  }
}
