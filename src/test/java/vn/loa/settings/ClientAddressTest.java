package vn.loa.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
  private static final String PROXY = "10.0.0.1";
  private static final String STRANGER = "203.0.113.7";

  @Test
  void nobodyButATrustedProxyIsBelieved() {
    assertThat(addresses().of(request(STRANGER, "1.2.3.4"))).isEqualTo(STRANGER);
    assertThat(addresses().of(request(PROXY, STRANGER))).isEqualTo(STRANGER);
    assertThat(addresses().of(request(PROXY, "1.2.3.4, " + STRANGER))).isEqualTo(STRANGER);
  }

  @Test
  void theLineThatTheProxyAddedCountsAndNotTheStrangersOwn() {
    assertThat(addresses().of(request(PROXY, "1.2.3.4", STRANGER))).isEqualTo(STRANGER);
  }

  @Test
  void whatCameThroughAProxyIsNotOfThisMachine() throws IOException {
    assertThat(ClientAddress.isHere(request("127.0.0.1"))).isTrue();
    assertThat(ClientAddress.isHere(request("127.0.0.1", STRANGER))).isFalse();
    assertThat(ClientAddress.isHere(request(STRANGER))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
    "2001:db8:1:2::1, 2001:DB8:1:2:0:0:0:2, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "fe80::1%eth0, fe80::2, true",
    "::ffff:203.0.113.7, 203.0.113.7, true",
    "203.0.113.7, 203.0.113.8, false",
    "203.0.113.7, unknown, false",
    "unknown, other, false"
  })
  void limitsCountOneCustomerOfAProviderOnce(String one, String other, boolean alike) {
    assertThat(ClientAddress.counted(one).equals(ClientAddress.counted(other))).isEqualTo(alike);
  }

  private static ClientAddress addresses() {
    var addresses = new ClientAddress();
    addresses.settings = new Settings(Map.of("LOA_TRUSTED_PROXIES", PROXY));
    return addresses;
  }

  private static HttpServletRequest request(String from, String... forwarded) {
    var loader = ClientAddressTest.class.getClassLoader();
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> from;
                  case "getHeader" -> forwarded.length == 0 ? null : forwarded[0];
                  case "getHeaders" -> Collections.enumeration(Arrays.asList(forwarded));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
