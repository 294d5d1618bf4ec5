package vn.loa.taxonomy.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says so in the answers of what is {@link BrieflyCacheable}. */
@Provider
@BrieflyCacheable
public class BriefCaching implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 200)
      response.getHeaders().putSingle("Cache-Control", "public, max-age=60");
  }
}
