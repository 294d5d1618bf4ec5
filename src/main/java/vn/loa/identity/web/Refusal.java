package vn.loa.identity.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.loa.shared.Words;

/** What the sign-in filter answers, as problem details, when it lets nobody through. */
enum Refusal {
  SIGN_IN(401, "unauthenticated", "identity.sign-in-needed"),
  TOKEN(401, "unauthenticated", "identity.token-unknown"),
  UNGUARDED(403, "forbidden", "identity.forgery-guard-missing"),
  FORGED(403, "forbidden", "identity.request-forged"),
  PASSWORD(403, "forbidden", "identity.password-choose-first"),
  SECOND_STEP(403, "forbidden", "identity.second-step-first"),
  BUSY(503, "unavailable", "identity.busy");

  private final int status;
  private final String problem;
  private final String reason;

  Refusal(int status, String problem, String reason) {
    this.status = status;
    this.problem = problem;
    this.reason = reason;
  }

  void send(HttpServletResponse response) throws IOException {
    var text = Words.of(reason);
    var reasons =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("code", reason).add("field", "").add("text", text));
    var body =
        Json.createObjectBuilder()
            .add("type", "urn:loa:problem:" + problem)
            .add("title", Words.of("problem." + problem))
            .add("status", status)
            .add("detail", text)
            .add("reasons", reasons);
    response.setStatus(status);
    response.setContentType("application/problem+json; charset=utf-8");
    response.getWriter().write(body.build().toString());
  }
}
