package vn.loa.identity;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets, every hour, the sign-ins and tokens that hold no more. */
@Singleton
@Startup
@DependsOn("Migration")
public class Sweeper {
  @Inject SignIns signIns;
  @Inject ApiTokens tokens;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void sweep() {
    signIns.sweep();
    tokens.sweep();
  }
}
