package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.identity.Duty.ADMINISTER;
import static vn.loa.identity.Duty.APPROVE;
import static vn.loa.identity.Duty.GOVERN;
import static vn.loa.identity.Duty.REPORT;
import static vn.loa.identity.People.OFFICE;
import static vn.loa.identity.People.PAPER;
import static vn.loa.identity.People.account;
import static vn.loa.identity.People.actor;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loa.shared.Forbidden;

class AdministratorTest {
  private final Administrator ofOffice = Administrator.of(actor(7, OFFICE, ADMINISTER));
  private final Administrator ofSystem = Administrator.of(actor(8, OFFICE, GOVERN));

  @Test
  void aReporterIsNoAdministrator() {
    assertThatThrownBy(() -> Administrator.of(actor(9, OFFICE, REPORT)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void anAgencysAdministratorManagesHerAgencyOnly() {
    assertThat(ofOffice.mayManage(account("a", OFFICE, REPORT))).isTrue();
    assertThat(ofOffice.mayManage(account("b", PAPER, REPORT))).isFalse();
    assertThatThrownBy(() -> ofOffice.mustBeIn(PAPER.code())).isInstanceOf(Forbidden.class);
  }

  @Test
  void anAgencysAdministratorCannotTakeOverTheSystemsAdministrator() {
    assertThatThrownBy(() -> ofOffice.managing(account("quantri", OFFICE, GOVERN)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void norOnceSheIsLocked() {
    var locked = account("quantri", OFFICE, GOVERN);
    locked.deactivate();
    assertThatThrownBy(() -> ofOffice.managing(locked)).isInstanceOf(Forbidden.class);
  }

  @Test
  void theSystemsAdministratorManagesEveryAgency() {
    assertThat(ofSystem.mayManage(account("b", PAPER, REPORT))).isTrue();
    assertThat(ofSystem.mayManage(account("c", PAPER, GOVERN))).isTrue();
  }

  @Test
  void nobodyGrantsDutiesToHerself() {
    var herself = account("me", OFFICE, GOVERN);
    var administrator = Administrator.of(herself.actor());
    assertThatThrownBy(() -> administrator.entrusting(herself, Set.of(GOVERN, APPROVE)))
        .isInstanceOf(Forbidden.class);
    assertThatCode(() -> administrator.entrusting(herself, Set.of(GOVERN)))
        .doesNotThrowAnyException();
  }

  @Test
  void onlyWhoGovernsLetsOthersGovern() {
    assertThatThrownBy(() -> ofOffice.mayGrant(Set.of(GOVERN), Set.of()))
        .isInstanceOf(Forbidden.class);
    assertThatCode(() -> ofOffice.mayGrant(Set.of(APPROVE, ADMINISTER), Set.of()))
        .doesNotThrowAnyException();
    assertThatCode(() -> ofSystem.mayGrant(Set.of(GOVERN), Set.of())).doesNotThrowAnyException();
  }
}
