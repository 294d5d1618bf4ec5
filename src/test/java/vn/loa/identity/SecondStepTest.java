package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.identity.Duty.ADMINISTER;
import static vn.loa.identity.Duty.APPROVE;
import static vn.loa.identity.Duty.EMERGENCY;
import static vn.loa.identity.Duty.GOVERN;
import static vn.loa.identity.Duty.PUBLISH;
import static vn.loa.identity.Duty.REPORT;
import static vn.loa.identity.People.OFFICE;
import static vn.loa.identity.People.actor;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;

/** Of whom a second step is required: of all who could let something be published, or others do. */
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
