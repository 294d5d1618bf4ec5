package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a link cannot make us ask within our own network. */
class LinkProbeTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    answer("/there", 200, "");
    answer("/gone", 404, "");
    answer("/broken", 503, "");
    answer("/moved", 302, base + "/there");
    answer("/inward", 302, "http://169.254.169.254/latest/meta-data");
    answer("/file", 302, "file:///etc/passwd");
    answer("/round", 302, base + "/round");
    server.createContext(
        "/no-head",
        exchange -> {
          asked.add(exchange.getRequestMethod());
          exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 405 : 206, -1);
          exchange.close();
        });
    server.start();
  }

  private void answer(String path, int status, String location) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestMethod());
          if (!location.isEmpty()) exchange.getResponseHeaders().add("Location", location);
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatAServerSaysIsWhatBecameOfTheLink() {
    assertThat(probe().ask(base + "/there")).isEqualTo(LinkState.THERE);
    assertThat(probe().ask(base + "/gone")).isEqualTo(LinkState.GONE);
    assertThat(probe().ask(base + "/broken")).isEqualTo(LinkState.SILENT);
    assertThat(probe().ask(base + "/moved")).isEqualTo(LinkState.THERE);
    assertThat(probe().ask(base + "/round")).isEqualTo(LinkState.SILENT);
  }

  @Test
  void aServerThatDoesNotKnowHeadIsAskedForOneByte() {
    assertThat(probe().ask(base + "/no-head")).isEqualTo(LinkState.THERE);
    assertThat(asked).containsExactly("HEAD", "GET");
  }

  @Test
  void noRedirectLeadsIntoOurNetwork() {
    assertThat(probe().ask(base + "/inward")).isEqualTo(LinkState.INTERNAL);
    assertThat(probe().ask(base + "/file")).isEqualTo(LinkState.INTERNAL);
  }

  @Test
  void ourOwnMachineIsNeverAsked() {
    var strict = new LinkProbe(PublicAddress::is, uri -> true, Duration.ofSeconds(2));
    var port = base.substring(base.lastIndexOf(':'));
    for (var host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]"))
      assertThat(strict.ask("http://" + host + port + "/there"))
          .as(host)
          .isIn(LinkState.INTERNAL, LinkState.SILENT, LinkState.UNKNOWN_HOST);
    assertThat(asked).isEmpty();
  }

  @Test
  void onlyTheUsualPortsAndNoPasswordsAreAsked() {
    assertThat(new LinkProbe().ask("http://example.com:22/")).isEqualTo(LinkState.INTERNAL);
    assertThat(new LinkProbe().ask("http://a:b@example.com/")).isEqualTo(LinkState.INTERNAL);
    assertThat(new LinkProbe().ask("http://exa mple/\r\nX: y")).isEqualTo(LinkState.SILENT);
  }

  @Test
  void whoeverKeepsUsWaitingIsLeft() throws IOException {
    try (var mute = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      var quick = new LinkProbe(host -> true, uri -> true, Duration.ofMillis(200));
      var address = "http://127.0.0.1:" + mute.getLocalPort() + "/";
      assertThat(quick.ask(address)).isEqualTo(LinkState.SILENT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "fec0::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001::1"
      })
  void whatIsNoAddressOfTheOpenInternetIsRefused(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "203.113.131.1", "172.32.0.1", "2001:ee0::1", "2606:4700::1"})
  void theOpenInternetIsAsked(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  private static LinkProbe probe() {
    return new LinkProbe(host -> host.isLoopbackAddress(), uri -> true, Duration.ofSeconds(30));
  }
}
