package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.loa.shared.TooMany;

class SearchThrottleTest {
  private final SearchThrottle throttle = new SearchThrottle();

  @Test
  void whoeverHasManyAddressesSearchesNoMoreOftenThanOthers() {
    assertThatThrownBy(
            () -> {
              for (int i = 1; i <= 1000; i++) throttle.check("2001:db8:0:7::" + i);
            })
        .isInstanceOf(TooMany.class);
    assertThatCode(() -> throttle.check("2001:db8:0:8::1")).doesNotThrowAnyException();
  }
}
