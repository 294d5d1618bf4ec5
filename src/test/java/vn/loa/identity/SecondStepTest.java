package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.identity.Duty.ADMINISTER;
import static vn.loa.identity.Duty.APPROVE;
import static vn.loa.identity.Duty.EMERGENCY;
import static vn.loa.identity.Duty.GOVERN;
import static vn.loa.identity.Duty.PUBLISH;
import static vn.loa.identity.Duty.REPORT;
import static vn.loa.identity.People.OFFICE;
import static vn.loa.identity.People.actor;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.TooMany;

/**
 * Of whom a second step is required: of all who could let something be published, or others do; and
 * whose wrong codes count for whom.
 */
class SecondStepTest {
  private static final Set<Duty> DECISIVE =
      EnumSet.of(APPROVE, PUBLISH, EMERGENCY, ADMINISTER, GOVERN);

  @ParameterizedTest
  @EnumSource(Duty.class)
  void inProductionItIsRequiredOfTheseDuties(Duty duty) {
    assertThat(in(Profile.PRODUCTION).requiredOf(actor(7, OFFICE, duty)))
        .isEqualTo(DECISIVE.contains(duty));
  }

  @Test
  void aLentDutyRequiresItToo() {
    var lent = actor(7, OFFICE, REPORT).standingIn(Map.of(ADMINISTER, "Minh"));
    assertThat(in(Profile.PRODUCTION).requiredOf(lent)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  void inADemoItIsRequiredOfNobody(Duty duty) {
    assertThat(in(Profile.DEMO).requiredOf(actor(7, OFFICE, duty))).isFalse();
  }

  @Test
  void wrongCodesOfColleaguesOnTheirOwnPagesLeaveHerAttemptsAlone() {
    var throttle = new SignInThrottle();
    for (int i = 0; i < 12; i++) {
      var colleague = typing("colleague" + i, throttle);
      for (int each = 0; each < 5; each++) assertThatWrong(colleague);
      assertThatThrownBy(() -> colleague.confirm("000000", 0)).isInstanceOf(TooMany.class);
    }
    assertThatWrong(typing("lan", throttle));
  }

  private static void assertThatWrong(SecondStep step) {
    assertThatThrownBy(() -> step.confirm("000000", 0)).isInstanceOf(InvalidInput.class);
  }

  private static SecondStep typing(String username, SignInThrottle throttle) {
    var step = new SecondStep();
    step.throttle = throttle;
    step.current = new CurrentAccount();
    step.current.is(actor(7, OFFICE, REPORT));
    step.accounts =
        new Accounts() {
          @Override
          public Account get(long id) {
            return People.account(username, OFFICE, REPORT);
          }
        };
    step.factors =
        new SecondFactors() {
          @Override
          boolean confirm(long account, String code, Instant at) {
            return false;
          }
        };
    return step;
  }

  private static SecondStep in(Profile profile) {
    var step = new SecondStep();
    step.settings =
        new Settings() {
          @Override
          public Profile profile() {
            return profile;
          }
        };
    return step;
  }
}
