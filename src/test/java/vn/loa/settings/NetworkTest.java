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

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.0/24",
    "10.1.22.255, 10.1.22.0/24",
    "::ffff:192.0.2.7, 192.0.2.0/24",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1::/48",
    "2001:db8::7, 2001:db8::/48",
    "fe80::1%eth0, fe80::/48",
    "0:0:0:0:0:0:0:1, 0::/48",
    "lan.example, ''",
    "a:b:c, ''",
    "192.0.2.7:8080, ''",
    "'', ''"
  })
  void theNetworkAroundAnAddressDoesNotTellWhoseItIs(String address, String network) {
    assertThat(ClientAddress.network(address)).isEqualTo(network);
  }

  @Test
  void whatIsNoAddressIsRefusedAtTheStart() {
    assertThatThrownBy(() -> Network.of("nginx")).isInstanceOf(IllegalArgumentException.class);
  }
}
