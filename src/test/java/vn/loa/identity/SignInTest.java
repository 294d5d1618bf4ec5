package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.identity.People.OFFICE;
import static vn.loa.identity.People.account;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final Instant MORNING = Instant.parse("2024-06-03T01:00:00Z");
  private final Account lan = account("lan", OFFICE, Duty.REPORT);
  private final SignIn signIn = new SignIn(lan, "secret", new Visit("::1", "Firefox"), MORNING);

  @Test
  void itEndsAfterTwelveHoursAway() {
    assertThat(signIn.holdsAt(MORNING.plus(Duration.ofHours(11)))).isTrue();
    assertThat(signIn.holdsAt(MORNING.plus(Duration.ofHours(12)))).isFalse();
  }

  @Test
  void itEndsAfterSevenDaysHoweverOftenItIsUsed() {
    for (int hour = 0; hour < 7 * 24; hour++)
      signIn.seen("::1", MORNING.plus(Duration.ofHours(hour)));
    assertThat(signIn.holdsAt(MORNING.plus(Duration.ofDays(7)).minusSeconds(1))).isTrue();
    assertThat(signIn.holdsAt(MORNING.plus(Duration.ofDays(7)))).isFalse();
  }

  @Test
  void itEndsWhenTheAccountIsDeactivated() {
    lan.deactivate();
    assertThat(signIn.holdsAt(MORNING)).isFalse();
  }

  @Test
  void theDeviceIsNamedAsPeopleKnowIt() {
    var phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/126.0 Mobile Safari/537";
    assertThat(Visit.of("::1", phone, null).device()).isEqualTo("Chrome, Android");
    assertThat(Visit.of("::1", null, null).device()).isEqualTo("?");
  }
}
