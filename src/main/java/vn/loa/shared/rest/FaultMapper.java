package vn.loa.shared.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.NotKept;
import vn.loa.shared.Outage;
import vn.loa.shared.Refused;

/**
 * Everything that is not a refusal: malformed requests, and faults of ours, which are logged here.
 */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());
  private static final int RETRY_SECONDS = 5;
  private static final Map<Integer, String> CODES =
      Map.of(
          400,
          "malformed",
          404,
          "not-found",
          405,
          "no-such-method",
          406,
          "not-acceptable",
          413,
          "too-large",
          415,
          "media-type");

  @Override
  public Response toResponse(Throwable fault) {
    var refused = cause(fault, Refused.class);
    if (refused != null) return new RefusedMapper().toResponse(refused);
    if (cause(fault, OptimisticLockException.class) != null) return Problem.of(412, "lost-race");
    if (NotKept.isBehind(fault)) return noRoom(fault);
    if (fault instanceof WebApplicationException web) return ofStatus(web.getResponse());
    if (malformed(fault)) return Problem.of(400, "malformed");
    if (Outage.isBehind(fault)) return unavailable(fault);
    LOG.log(Level.SEVERE, "fault", fault);
    return Problem.ofFault();
  }

  private static Response unavailable(Throwable fault) {
    LOG.log(Level.WARNING, "the database is away: {0}", fault.toString());
    return Response.fromResponse(Problem.of(503, "unavailable"))
        .header("Retry-After", RETRY_SECONDS)
        .build();
  }

  private static Response noRoom(Throwable fault) {
    LOG.log(Level.SEVERE, "the disk is full: {0}", fault.toString());
    return Problem.of(507, "no-room");
  }

  private static Response ofStatus(Response response) {
    var code = CODES.get(response.getStatus());
    return code == null ? response : Problem.of(response.getStatus(), code);
  }

  private static boolean malformed(Throwable fault) {
    return cause(fault, JsonbException.class) != null
        || cause(fault, JsonException.class) != null
        || fault instanceof ProcessingException;
  }

  private static <T> @Nullable T cause(Throwable fault, Class<T> type) {
    for (var each = fault; each != null; each = each.getCause())
      if (type.isInstance(each)) return type.cast(each);
    return null;
  }
}
