package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.identity.Duty.ADMINISTER;
import static vn.loa.identity.Duty.APPROVE;
import static vn.loa.identity.Duty.GOVERN;
import static vn.loa.identity.Duty.REPORT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.audit.AuditEntry;
import vn.loa.audit.AuditLog;
import vn.loa.audit.AuditQuestion;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.RuleBroken;

/** Accounts, agencies, substitutes and their traces in the log, against the real database. */
@ExtendWith(ArquillianExtension.class)
class IdentityIT {
  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(IdentityIT.class);
  }

  @Inject ManagingAccounts managing;
  @Inject ManagingAgencies managingAgencies;
  @Inject Accounts accounts;
  @Inject Agencies agencies;
  @Inject Substitutions substitutions;
  @Inject Clock clock;
  @Inject AuditLog log;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;
  @Inject UserTransaction transaction;

  @PersistenceContext EntityManager em;

  private final String agency = "CQ-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private final String name = "a" + UUID.randomUUID().toString().substring(0, 12);

  @BeforeEach
  void governs() {
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(GOVERN)));
    managingAgencies.add(
        new AgencyDescription(
            agency, "Văn phòng thử", null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
  }

  @Test
  void anAgencysAdministratorStaysInHerAgency() {
    var stranger = managing.open(name, details(REPORT)).id();
    current.is(new Actor(-1, "ad", "Quản trị", "KHAC", Set.of(ADMINISTER)));
    assertThatThrownBy(() -> managing.get(stranger)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> managing.resetPassword(stranger)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> managing.open("b" + name, details(REPORT)))
        .isInstanceOf(Forbidden.class);
    assertThat(managing.search("", agency, 1).items()).isEmpty();
  }

  @Test
  void theLastAdministratorStays() {
    var others = accounts.entrustedWith(GOVERN);
    var last = managing.open(name, details(ADMINISTER, GOVERN)).id();
    others.forEach(other -> managing.deactivate(other.id()));
    assertThatThrownBy(() -> managing.deactivate(last)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> managing.change(last, details(ADMINISTER)))
        .isInstanceOf(RuleBroken.class);
    others.forEach(other -> managing.reactivate(other.id()));
    managing.open("b" + name, details(GOVERN));
    managing.deactivate(last);
    assertThat(accounts.get(last).active()).isFalse();
  }

  @Test
  void aUserNameIsTakenOnce() {
    managing.open(name, details(REPORT));
    assertThatThrownBy(() -> managing.open(name.toUpperCase(), details(REPORT)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("đã có người dùng");
  }

  @Test
  void theLogIsOnlyEverAddedTo() throws Exception {
    managing.open(name, details(REPORT));
    transaction.begin();
    assertThatThrownBy(
            () -> em.createNativeQuery("update audit_entry set actor = 'x'").executeUpdate())
        .hasMessageContaining("only ever added to");
    transaction.rollback();
  }

  @Test
  void noNewsWithoutItsTransaction() {
    assertThatThrownBy(
            () -> events.fire(new IdentityEvent(agencies.get(agency).subject(), "x.y", Map.of())))
        .isInstanceOf(Exception.class);
    assertThat(namesIn("agency:" + agency)).containsExactly("identity.agency-added");
  }

  @Test
  void aSubstituteHoldsTheDutiesOfWhoIsAwayFromDayToDay() {
    var absent = managing.open(name, details(REPORT, APPROVE)).id();
    var substitute = managing.open("b" + name, details(REPORT)).id();
    var today = LocalDate.now(clock);
    current.is(accounts.get(absent).actor());
    substitutions.name(
        absent, substitute, new SubstitutionPeriod(today, today.plusDays(3), Set.of(APPROVE)));
    substitutions.name(
        absent,
        substitute,
        new SubstitutionPeriod(today.plusDays(9), today.plusDays(9), Set.of(REPORT)));

    var actor = substitutions.actor(accounts.get(substitute));

    assertThat(actor.duties()).containsExactlyInAnyOrder(REPORT, APPROVE);
    assertThat(actor.onBehalf(Set.of(APPROVE))).hasValue("Nguyễn Thị Thử");
    assertThat(actor.onBehalf(Set.of(REPORT))).isEmpty();
    assertThat(actor.id()).isEqualTo(substitute);
    substitutions.all().forEach(each -> substitutions.end(each.id()));
    assertThat(substitutions.actor(accounts.get(substitute)).may(APPROVE)).isFalse();
  }

  @Test
  void nobodyLendsWhatSheHasNotNorToAnotherAgencyNorForOthers() {
    var absent = managing.open(name, details(REPORT, ADMINISTER)).id();
    var colleague = managing.open("b" + name, details(REPORT)).id();
    var stranger = managing.open("c" + name, detailsIn(neighbour(), REPORT)).id();
    // Today may be over before it is named: then the days would be refused, not the person.
    var tomorrow = LocalDate.now(clock).plusDays(1);
    current.is(accounts.get(absent).actor());
    for (var duty : new Duty[] {APPROVE, ADMINISTER})
      assertThatThrownBy(
              () ->
                  substitutions.name(
                      absent, colleague, new SubstitutionPeriod(tomorrow, tomorrow, Set.of(duty))))
          .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                substitutions.name(
                    absent, stranger, new SubstitutionPeriod(tomorrow, tomorrow, Set.of(REPORT))))
        .isInstanceOf(InvalidInput.class);
    current.is(accounts.get(colleague).actor());
    assertThatThrownBy(
            () ->
                substitutions.name(
                    absent, colleague, new SubstitutionPeriod(tomorrow, tomorrow, Set.of(REPORT))))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whoMayNameNobodysSubstituteSeesNobody() {
    var absent = managing.open(name, details(REPORT)).id();
    var stranger = managing.open("c" + name, detailsIn(neighbour(), REPORT)).id();
    current.is(accounts.get(stranger).actor());
    assertThatThrownBy(() -> substitutions.colleagues(accounts.get(absent)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> substitutions.lendable(accounts.get(absent)))
        .isInstanceOf(Forbidden.class);
    assertThat(substitutions.lendable(accounts.get(stranger))).containsExactly(REPORT);
    governs(GOVERN);
    assertThat(substitutions.lendable(accounts.get(absent))).containsExactly(REPORT);
  }

  @Test
  void anAgencyEndsAndAnotherTakesItsPlace() {
    var heir = agency + "-2";
    managingAgencies.add(
        new AgencyDescription(
            heir, "Kế tục", null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, agency, null));
    managingAgencies.end(agency, java.time.LocalDate.of(2025, 6, 30), heir);
    assertThat(agencies.get(agency).isValidOn(java.time.LocalDate.of(2025, 7, 1))).isFalse();
    assertThat(agencies.get(agency).successor()).hasValue(heir);
  }

  private void governs(Duty... duties) {
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(duties)));
  }

  private AccountDetails details(Duty... duties) {
    return detailsIn(agency, duties);
  }

  private static AccountDetails detailsIn(String agency, Duty... duties) {
    return new AccountDetails("Nguyễn Thị Thử", "", agency, Set.of(duties));
  }

  /** Another agency beside ours. */
  private String neighbour() {
    var code = agency + "-2";
    managingAgencies.add(
        new AgencyDescription(
            code, "Bên cạnh", null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
    return code;
  }

  private List<String> namesIn(String subject) {
    governs(GOVERN);
    return log.search(new AuditQuestion(subject, "", "", "", null, null), 1).items().stream()
        .map(AuditEntry::name)
        .toList();
  }
}
