package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.loa.shared.Vietnam;

/**
 * The clock by which articles are dated and plans are counted.
 *
 * <p>A demo's runs from {@code LOA_NOW}, because the sample set is of that time; its offset is kept
 * in LOA_HOME so that time goes on after a restart. Sign-ins, tokens, rate limits and HTTP dates
 * use the machine's time instead.
 */
@ApplicationScoped
public class BusinessClock {
  private static final String SAMPLE_TIME = "2024-06-03T08:00+07:00";

  @Inject Settings settings;

  @Produces
  @Singleton
  Clock clock() {
    var machine = Clock.system(Vietnam.ZONE);
    return settings.profile() == Profile.DEMO ? Clock.offset(machine, keptOffset()) : machine;
  }

  private Duration keptOffset() {
    var file = settings.clockOffset();
    try {
      if (Files.exists(file)) return Duration.parse(Files.readString(file).strip());
      var start = OffsetDateTime.parse(settings.now().orElse(SAMPLE_TIME)).toInstant();
      var offset = Duration.between(Instant.now(), start);
      Files.createDirectories(file.getParent());
      Files.writeString(file, offset.toString());
      return offset;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the clock's offset in " + file, e);
    }
  }
}
