package vn.loa.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.loa.shared.Reason;
import vn.loa.shared.TooLarge;

/** A body that ends the request once it is longer than it may be, whatever was declared. */
public final class LimitedStream extends FilterInputStream {
  private long left;

  LimitedStream(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  /** Refuses what declares to be longer than {@code most} bytes, and counts the rest. */
  public static void on(ContainerRequestContext request, long most) {
    var declared = request.getHeaderString("Content-Length");
    if (declared != null && Long.parseLong(declared) > most) throw refused();
    request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
  }

  @Override
  public int read() throws IOException {
    var read = super.read();
    if (read >= 0) take(1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    var read = super.read(bytes, offset, length);
    take(Math.max(0, read));
    return read;
  }

  private void take(int bytes) {
    left -= bytes;
    if (left < 0) throw refused();
  }

  private static TooLarge refused() {
    return new TooLarge(Reason.of("problem.too-large"));
  }
}
