package vn.loa.journey;

import static vn.loa.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The Loa that {@code ./loa test} started for the journeys, over HTTP. */
public final class RunningLoa {
  public static final RunningLoa LOA = new RunningLoa(System.getenv("LOA_URL"));

  private static final int TOO_MANY = 429;

  private final ConcurrentMap<String, String> tokens = new ConcurrentHashMap<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;

  private RunningLoa(String url) {
    if (url == null) throw new IllegalStateException("LOA_URL is not set: run ./loa test");
    this.url = url.replaceAll("/+$", "");
  }

  public String url(String path) {
    return path.startsWith("http") ? path : url + path;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** The same as a reader who searches again when she was told that she searches too often. */
  public HttpResponse<String> patiently(String path) {
    return await(path).until(() -> get(path), answer -> answer.statusCode() != TOO_MANY);
  }

  /** Sends JSON as {@code account}, with further headers as name, value, name, value. */
  public HttpResponse<String> as(
      String account, String method, String path, String json, String... headers) {
    var request =
        request(path)
            .header("Authorization", "Bearer " + token(account))
            .method(method, BodyPublishers.ofString(json));
    if (!json.isEmpty()) request.header("Content-Type", "application/json");
    if (headers.length > 0) request.headers(headers);
    return send(request);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(30));
  }

  /** An API token of {@code account}, asked from the control door as {@code ./loa token} does. */
  public String token(String account) {
    return tokens.computeIfAbsent(account, this::newToken);
  }

  private String newToken(String account) {
    var form = "account=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
    var answer =
        send(
            request("/control/token")
                .header("X-Loa-Control", controlKey())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
    return answer.body().lines().findFirst().orElseThrow();
  }

  private static String controlKey() {
    try {
      return Files.readString(Path.of(System.getenv("LOA_HOME"), "run", "control.key")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
