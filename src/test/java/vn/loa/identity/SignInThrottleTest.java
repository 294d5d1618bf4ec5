package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.loa.shared.TooMany;

class SignInThrottleTest {
  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void theSixthWrongPasswordFromOneAddressIsRefused() {
    fail("lan", "10.0.0.1", 5);
    assertThatThrownBy(() -> throttle.attempt("LAN ", "10.0.0.1")).isInstanceOf(TooMany.class);
  }

  @Test
  void theOwnerGetsInFromHerOwnAddress() {
    fail("lan", "10.0.0.1", 5);
    assertThatCode(() -> throttle.attempt("lan", "10.0.0.2")).doesNotThrowAnyException();
  }

  @Test
  void anAccountTriedFromEverywhereIsClosedToStrangersButNotToItsOwner() {
    for (int i = 0; i < 20; i++) fail("lan", "10.0.1." + i, 1);
    assertThatThrownBy(() -> throttle.attempt("lan", "10.0.0.2")).isInstanceOf(TooMany.class);
    assertThatCode(() -> throttle.attemptFromKnown("lan", "her laptop")).doesNotThrowAnyException();
  }

  @Test
  void alsoFromKnownPlacesGuessingEnds() {
    for (int i = 0; i < 5; i++) throttle.attemptFromKnown("lan", "her laptop");
    assertThatThrownBy(() -> throttle.attemptFromKnown("lan", "her laptop"))
        .isInstanceOf(TooMany.class);
  }

  @Test
  void anAddressThatTriesManyAccountsIsRefused() {
    for (int i = 0; i < 40; i++) fail("account" + i, "10.0.0.1", 1);
    assertThatThrownBy(() -> throttle.attempt("another", "10.0.0.1")).isInstanceOf(TooMany.class);
  }

  @Test
  void theAddressesOfOneIpv6CustomerAreOne() {
    for (int i = 1; i <= 5; i++) fail("lan", "2001:db8:0:7::" + i, 1);
    assertThatThrownBy(() -> throttle.attempt("lan", "2001:db8:0:7:ffff::9"))
        .isInstanceOf(TooMany.class);
    assertThatCode(() -> throttle.attempt("lan", "2001:db8:0:8::1")).doesNotThrowAnyException();
    for (int i = 1; i <= 35; i++) fail("account" + i, "2001:db8:0:7:a::" + i, 1);
    assertThatThrownBy(() -> throttle.attempt("another", "2001:db8:0:7::1"))
        .isInstanceOf(TooMany.class);
  }

  @Test
  void signingInDoesNotUseUpAttempts() {
    for (int i = 0; i < 100; i++) throttle.attempt("lan", "10.0.0.1").forgive();
    assertThatCode(() -> throttle.attempt("lan", "10.0.0.1")).doesNotThrowAnyException();
  }

  private void fail(String username, String address, int times) {
    for (int i = 0; i < times; i++) throttle.attempt(username, address);
  }
}
