package vn.loa.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Speaks to the Loa that runs on this home, with the key that only its user can read. */
record Control(Home home) {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String FORM = "application/x-www-form-urlencoded";

  void post(String what, String form) {
    send(what, FORM, BodyPublishers.ofString(form), System.out::println);
  }

  /** What is answered. */
  String ask(String what, String form) {
    var lines = new ArrayList<String>();
    send(what, FORM, BodyPublishers.ofString(form), lines::add);
    return String.join("\n", lines).strip();
  }

  /** Without a word, whether somebody hears it or not. */
  void tell(String what) {
    try {
      var request = request(what, FORM, BodyPublishers.noBody()).timeout(PATIENCE).build();
      HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    } catch (IOException | Failure nobodyThere) {
      // There is nothing that could be finished.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest.Builder request(String what, String type, BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create(address() + "control/" + what))
        .header("X-Loa-Control", home.read("control.key").orElse(""))
        .header("Content-Type", type)
        .POST(body);
  }

  /**
   * Lines come while the work goes on; a refusal then is a last one that begins with {@code !}, and
   * what is said beside the answer begins with {@code #}.
   */
  private void send(String what, String type, BodyPublisher body, Consumer<String> heard) {
    var request = request(what, type, body).build();
    try {
      var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
      if (response.statusCode() / 100 != 2) {
        var said = response.body().collect(Collectors.joining("\n")).strip();
        throw new Failure("%d %s".formatted(response.statusCode(), said));
      }
      response.body().forEach(line -> hear(line, heard));
    } catch (ConnectException nobodyThere) {
      throw notRunning();
    } catch (IOException broken) {
      throw new Failure("Loa did not answer: " + broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Failure("Stopped.");
    }
  }

  /** Remarks go where they do not get into what a script reads. */
  static void hear(String line, Consumer<String> heard) {
    if (line.startsWith("! ")) throw new Failure(line.substring(2));
    if (line.startsWith("# ")) System.err.println(line.substring(2));
    else heard.accept(line);
  }

  private String address() {
    return home.read("port")
        .map(port -> "http://127.0.0.1:" + port + "/")
        .orElseThrow(this::notRunning);
  }

  private Failure notRunning() {
    return new Failure("Loa is not running on " + home + ". Start it by: ./loa run");
  }

  /** {@code lan --duties EDIT,REPORT} as account=lan&duties=EDIT%2CREPORT. */
  static String form(List<String> words) {
    if (words.isEmpty()) throw new Failure("An account's name is missing. See: ./loa help");
    var fields = new ArrayList<>(List.of("account=" + encode(words.get(0))));
    for (var i = 1; i < words.size(); i += 2) {
      if (!words.get(i).startsWith("--") || i + 1 == words.size()) {
        throw new Failure("Not understood: %s. See: ./loa help".formatted(words.get(i)));
      }
      fields.add(encode(words.get(i).substring(2)) + "=" + encode(words.get(i + 1)));
    }
    return String.join("&", fields);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
