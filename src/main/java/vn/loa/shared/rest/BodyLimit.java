package vn.loa.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Cuts off a request that is longer than any text can be, before it is read: it is read before
 * anybody asks who sent it. Files have a limit of their own.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {
  private static final long MOST_BYTES = 4L << 20;

  @Override
  public void filter(ContainerRequestContext request) {
    var type = request.getMediaType();
    if (type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) return;
    LimitedStream.on(request, MOST_BYTES);
  }
}
