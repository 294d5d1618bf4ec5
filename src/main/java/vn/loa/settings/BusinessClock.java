package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.loa.shared.Vietnam;

/**
 * The clock by which articles are dated and plans are counted.
 *
 * <p>A demo's runs from {@code LOA_NOW}, because the sample set is of that time; its offset is kept
 * so that time goes on after a restart. Sign-ins, tokens, rate limits and HTTP dates use the
 * machine's time instead.
 */
@ApplicationScoped
public class BusinessClock {
  @Inject Settings settings;
  @Inject DemoClock demo;

  @Produces
  @Singleton
  Clock clock() {
    var machine = Clock.system(Vietnam.ZONE);
    return settings.profile() == Profile.DEMO ? Clock.offset(machine, demo.offset()) : machine;
  }
}
