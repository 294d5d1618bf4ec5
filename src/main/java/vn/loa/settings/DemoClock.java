package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How far a demo's clock is from the machine's: one row in the database, for all nodes. */
@ApplicationScoped
class DemoClock {
  private static final String SAMPLE_TIME = "2024-06-03T08:00+07:00";

  @PersistenceContext EntityManager em;
  @Inject Settings settings;

  /** What the first node proposed at its first start. */
  @Transactional(TxType.REQUIRES_NEW)
  public Duration offset() {
    return agreed(proposed());
  }

  @Transactional
  public Duration agreed(Duration proposed) {
    em.createNativeQuery("insert into demo_clock (ahead) values (?) on conflict do nothing")
        .setParameter(1, proposed.toMillis())
        .executeUpdate();
    var ahead = em.createNativeQuery("select ahead from demo_clock").getSingleResult();
    return Duration.ofMillis(((Number) ahead).longValue());
  }

  /** Homes of former versions kept it in a file. */
  private Duration proposed() {
    var file = settings.clockOffset();
    try {
      if (Files.exists(file)) return Duration.parse(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the clock's offset in " + file, e);
    }
    var start = OffsetDateTime.parse(settings.now().orElse(SAMPLE_TIME)).toInstant();
    return Duration.between(Instant.now(), start);
  }
}
