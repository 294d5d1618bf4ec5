package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import vn.loa.article.ArticleKind;
import vn.loa.identity.AccountDetails;
import vn.loa.identity.Accounts;
import vn.loa.identity.Actor;
import vn.loa.identity.AgencyDescription;
import vn.loa.identity.AgencyKind;
import vn.loa.identity.AgencyLevel;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.ManagingAccounts;
import vn.loa.identity.ManagingAgencies;

/** A reporter, an editor and an administrator of one office, and somebody of another one. */
@ApplicationScoped
public class Office {
  /** After the next working day, however many days off come first. */
  private static final Duration BEYOND_ANY_HOLIDAYS = Duration.ofDays(30);

  @Inject Assigning assigning;
  @Inject Accounts accounts;
  @Inject ManagingAccounts managing;
  @Inject ManagingAgencies managingAgencies;
  @Inject CurrentAccount current;
  @Inject Clock clock;

  @PersistenceContext EntityManager em;

  void opens() {
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(Duty.GOVERN)));
    if (accounts.find("phongvien").isPresent()) return;
    agency("DT-1");
    agency("DT-2");
    account("phongvien", "DT-1", Duty.REPORT);
    account("bientap", "DT-1", Duty.REPORT, Duty.EDIT);
    account("quantri", "DT-1", Duty.GOVERN, Duty.ADMINISTER);
    account("coquan", "DT-2", Duty.REPORT, Duty.EDIT);
  }

  private void agency(String code) {
    managingAgencies.add(
        new AgencyDescription(
            code, "Văn phòng " + code, null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
  }

  private void account(String username, String agency, Duty... duties) {
    managing.open(username, new AccountDetails("Người thử", "", agency, Set.of(duties)));
  }

  void as(String username) {
    current.is(accounts.get(username).actor());
  }

  /** What the editor gives to the reporter. */
  long given(String title) {
    as("bientap");
    return assigning.give(order(title));
  }

  Order order(String title) {
    return order(title, clock.instant().plus(BEYOND_ANY_HOLIDAYS));
  }

  Order order(String title, Instant deadline) {
    var topic =
        new Topic(ArticleKind.NEWS, title, "Hỏi trưởng bản.", "nong-thon-moi", "NTM", "", "10");
    return new Order("phongvien", topic, deadline, Priority.HIGH);
  }

  @Transactional
  public void change(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }
}
