package vn.loa.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the request at work here is known by: in the log, in an answer that tells of a fault. */
public final class RequestId {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 8;
  private static final ThreadLocal<RequestId> HERE = new ThreadLocal<>();

  private final Supplier<Optional<String>> given;
  private @Nullable String id;

  private RequestId(Supplier<Optional<String>> given) {
    this.given = given;
  }

  /**
   * Says that a request begins in this thread.
   *
   * @param given the id that somebody trusted gave it; asked only when one is needed
   */
  public static void begin(Supplier<Optional<String>> given) {
    HERE.set(new RequestId(given));
  }

  public static void end() {
    HERE.remove();
  }

  /** The id of the request that this thread works for. */
  public static Optional<String> current() {
    return Optional.ofNullable(HERE.get()).map(RequestId::text);
  }

  private String text() {
    if (id == null) id = given.get().orElseGet(RequestId::random);
    return id;
  }

  private static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
