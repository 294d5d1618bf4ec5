package vn.loa.media.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import vn.loa.identity.CurrentAccount;
import vn.loa.shared.rest.LimitedStream;

/**
 * Lets only those who have signed in send files, and cuts a request off once it is longer than all
 * the files that one may hold: both before anything is kept on disk.
 */
@Provider
@UploadLimit.Limited
@Priority(Priorities.ENTITY_CODER)
public class UploadLimit implements ContainerRequestFilter {
  static final int MOST_FILES = 20;
  private static final long MOST_BYTES = MOST_FILES * 16L * 1024 * 1024;

  /** Marks the resource methods that take files. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Limited {}

  @Inject CurrentAccount account;

  @Override
  public void filter(ContainerRequestContext request) {
    account.get();
    LimitedStream.on(request, MOST_BYTES);
  }
}
