package vn.loa.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "172.16.0.0/12, 172.18.0.5, true",
    "172.16.0.0/12, 172.32.0.5, false",
    "10.0.0.7, 10.0.0.7, true",
    "10.0.0.7, 10.0.0.8, false",
    "0.0.0.0/0, 9.9.9.9, true",
    "fd00::/8, fd12::1, true",
    "fd00::/8, 10.0.0.7, false",
    "10.0.0.0/8, loa.example.vn, false"
  })
  void anAddressIsInANetworkByItsFirstBits(String network, String address, boolean inside) {
    assertThat(Network.of(network).holds(address)).isEqualTo(inside);
  }

  @Test
  void whatIsNoAddressIsRefusedAtTheStart() {
    assertThatThrownBy(() -> Network.of("nginx")).isInstanceOf(IllegalArgumentException.class);
  }
}
