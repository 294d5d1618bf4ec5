package vn.loa.check;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;
import vn.loa.shared.Subject;
import vn.loa.taxonomy.Taxonomy;

/** How much each section cares for each check; what nobody set is advice. */
@ApplicationScoped
@Transactional
public class SectionChecks {
  private static final Duration FRESH = Duration.ofSeconds(3);

  @PersistenceContext EntityManager em;
  @Inject CurrentAccount current;
  @Inject Taxonomy taxonomy;
  @Inject Event<DomainEvent> events;

  private final LoadingCache<String, Map<CheckName, Level>> known =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(200).build(this::read);

  /** Of every check; without a section as nobody set it. */
  public Map<CheckName, Level> levels(String section) {
    return known.get(section);
  }

  /** The same, for whoever may change it. */
  public Map<CheckName, Level> edited(String section) {
    editor();
    return read(existing(section));
  }

  /** Sets what {@code wanted} names, and leaves the rest. */
  public void set(String section, Map<CheckName, Level> wanted) {
    editor();
    var before = read(existing(section));
    wanted.forEach(SectionChecks::refuseImpossible);
    var changed = new ArrayList<String>();
    wanted.forEach(
        (check, level) -> {
          if (before.get(check) == level) return;
          keep(section, check, level);
          changed.add(check.word() + ": " + level.word());
        });
    if (changed.isEmpty()) return;
    var details = Map.of("levels", String.join(", ", changed));
    events.fire(new CheckEvent(new Subject("section", section), "check.section-set", details));
    known.invalidate(section);
  }

  private Actor editor() {
    var actor = current.get();
    return actor.may(Duty.GOVERN) ? actor : actor.entrustedWith(Duty.EDIT);
  }

  private String existing(String section) {
    if (taxonomy.section(section).isEmpty())
      throw new NotFound(Reason.at("section", "check.section-unknown"));
    return section;
  }

  private static void refuseImpossible(CheckName check, Level level) {
    if (!check.isForSectionsToSet() || (level == Level.RULE && !check.mayBeRule()))
      throw new InvalidInput(
          Reason.at(check.name(), "check.level-impossible", check.word(), level.word()));
  }

  private void keep(String section, CheckName check, Level level) {
    em.createNativeQuery(
            """
            insert into section_check (section, name, level) values (?1, ?2, ?3)
            on conflict (section, name) do update set level = excluded.level""")
        .setParameter(1, section)
        .setParameter(2, check.name())
        .setParameter(3, level.name())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private Map<CheckName, Level> read(String section) {
    var levels = new EnumMap<CheckName, Level>(CheckName.class);
    for (var check : CheckName.values()) levels.put(check, check.usual());
    List<Object[]> rows =
        em.createNativeQuery("select name, level from section_check where section = ?1")
            .setParameter(1, section)
            .getResultList();
    for (var row : rows)
      levels.put(CheckName.valueOf((String) row[0]), Level.valueOf((String) row[1]));
    return levels;
  }
}
