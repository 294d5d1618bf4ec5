package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.loa.Api;
import vn.loa.journey.Newsroom;

/** Everything that the API has, asked for another agency's draft, with her token and with none. */
final class Outsiders {
  private static final String BODY =
      "{\"title\":\"x\",\"kind\":\"NEWS\",\"reason\":\"x\",\"agencies\":[\"x\"],\"how\":\"gone\","
          + "\"at\":\"2999-01-01T00:00:00Z\",\"emergency\":true,\"text\":\"x\",\"body\":\"x\"}";

  private final String secret = Newsroom.unique();
  private long draft;

  /** One operation of the API. */
  private record Operation(String method, String path, boolean takesFiles) {
    static Optional<Operation> of(Class<?> resource, Method method) {
      var root = resource.getAnnotation(Path.class);
      var verb =
          Stream.of(GET.class, PUT.class, POST.class, DELETE.class)
              .filter(method::isAnnotationPresent)
              .findFirst();
      if (root == null || verb.isEmpty()) return Optional.empty();
      var own = method.getAnnotation(Path.class);
      var takes = method.getAnnotation(Consumes.class);
      var files = takes != null && takes.value()[0].startsWith("multipart");
      var path = "/" + root.value() + (own == null ? "" : "/" + own.value());
      return Optional.of(new Operation(verb.get().getSimpleName(), path, files));
    }

    boolean isOfAnArticle() {
      return path.startsWith("/articles/{");
    }

    /** Whoever is not there may leave: it changes nothing. */
    boolean onlyLeaves() {
      return method.equals("DELETE") && path.matches(".*/(presence|hold)");
    }

    boolean changes() {
      return !method.equals("GET");
    }

    /** With the draft's number for an article's, and otherwise one that nothing has. */
    String at(long draft) {
      var other = isOfAnArticle() ? Long.toString(draft) : "999999999";
      var first = path.replaceFirst("\\{[^{}]*(\\{[^}]*\\}[^{}]*)?\\}", other);
      return "/api/v1" + first.replaceAll("\\{[^{}]*(\\{[^}]*\\}[^{}]*)?\\}", "1");
    }
  }

  Stream<DynamicTest> tests() {
    draft = Newsroom.draft(Newsroom.piece("Bản nháp kín " + secret));
    return operations()
        .flatMap(
            operation ->
                Stream.of(
                    Inputs.test("xa: " + operation, () -> asked(operation, "xa")),
                    Inputs.test("nobody: " + operation, () -> asked(operation, ""))));
  }

  private static Stream<Operation> operations() {
    return new Api()
        .getClasses().stream()
            .flatMap(
                each -> Arrays.stream(each.getDeclaredMethods()).map(m -> Operation.of(each, m)))
            .flatMap(Optional::stream)
            .filter(each -> !each.path().equals("/account/sign-ins") || !each.changes())
            .sorted(java.util.Comparator.comparing(Operation::toString));
  }

  private void asked(Operation operation, String account) {
    var answer = send(operation, account);
    Harmless.answer(answer);
    assertThat(answer.body()).doesNotContain(secret);
    if (operation.isOfAnArticle() && !operation.onlyLeaves())
      assertThat(answer.statusCode()).isBetween(400, 499);
    if (operation.changes() && account.isEmpty())
      assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    var article = Newsroom.article(draft);
    assertThat(article.getInt("revision")).isEqualTo(1);
    assertThat(article.getString("state")).isEqualTo("DRAFT");
    assertThat(article.getJsonArray("sharedWith")).isEmpty();
  }

  private HttpResponse<String> send(Operation operation, String account) {
    var type = operation.takesFiles() ? "multipart/form-data; boundary=x" : "application/json";
    var body = operation.takesFiles() ? Files.part("a.jpg", Files.text("x")) : Files.text(BODY);
    var request = LOA.request(operation.at(draft)).header("If-Match", "\"1\"");
    if (!account.isEmpty()) request.header("Authorization", "Bearer " + LOA.token(account));
    if (operation.method().equals("GET") || operation.method().equals("DELETE"))
      return LOA.send(request.method(operation.method(), BodyPublishers.noBody()));
    request.header("Content-Type", type);
    return LOA.send(request.method(operation.method(), BodyPublishers.ofByteArray(body)));
  }
}
