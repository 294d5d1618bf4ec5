package vn.loa.shared.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.LostRace;
import vn.loa.shared.NotFound;
import vn.loa.shared.NotKept;
import vn.loa.shared.Refused;
import vn.loa.shared.TooLarge;
import vn.loa.shared.TooMany;
import vn.loa.shared.Unauthenticated;

/** Answers what was refused with its reasons. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
  @Override
  public Response toResponse(Refused refused) {
    if (refused instanceof InvalidInput) return Problem.of(422, "invalid", refused);
    if (refused instanceof Unauthenticated) return Problem.of(401, "unauthenticated", refused);
    if (refused instanceof Forbidden) return Problem.of(403, "forbidden", refused);
    if (refused instanceof NotFound) return Problem.of(404, "not-found", refused);
    if (refused instanceof LostRace) return Problem.of(412, "lost-race", refused);
    if (refused instanceof TooLarge) return Problem.of(413, "too-large", refused);
    if (refused instanceof TooMany) return Problem.of(429, "too-many", refused);
    if (refused instanceof NotKept) return Problem.of(507, "no-room", refused);
    return Problem.of(409, "rule-broken", refused);
  }
}
