package vn.loa.media;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Makes renditions that wait, one picture a second: readers and editors come first. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenditionRounds {
  @Inject Rerendering rerendering;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void round() {
    rerendering.next();
  }
}
