package vn.loa.shared.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.loa.shared.Reason;
import vn.loa.shared.Refused;
import vn.loa.shared.RequestId;
import vn.loa.shared.Words;

/** Problem details (RFC 9457) with every reason in Vietnamese and its stable code. */
@JsonbPropertyOrder({"type", "title", "status", "detail", "reasons"})
public record Problem(String type, String title, int status, String detail, List<Reason> reasons) {
  static final MediaType JSON = new MediaType("application", "problem+json", "utf-8");

  static Response of(int status, String code, String detail, List<Reason> reasons) {
    var title = Words.of("problem." + code);
    var body = new Problem("urn:loa:problem:" + code, title, status, detail, reasons);
    var answer = Response.status(status);
    RequestId.current().ifPresent(id -> answer.header("X-Request-Id", id));
    return answer.type(JSON).header("Cache-Control", "no-store").entity(body).build();
  }

  static Response of(int status, String code, Refused refused) {
    return of(status, code, String.valueOf(refused.getMessage()), refused.reasons());
  }

  static Response of(int status, String code) {
    var detail = Words.of("problem." + code);
    return of(status, code, detail, List.of(new Reason("problem." + code, "", detail)));
  }

  /** A fault of ours, with what finds it in the log. */
  static Response ofFault() {
    var sorry = Words.of("problem.fault");
    var detail =
        RequestId.current()
            .map(id -> sorry + " (" + Words.of("problem.code", id) + ")")
            .orElse(sorry);
    return of(500, "fault", detail, List.of(new Reason("problem.fault", "", detail)));
  }
}
