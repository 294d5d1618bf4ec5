package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;

/** From which address a request really comes, through the proxies that are trusted. */
@ApplicationScoped
public class ClientAddress {
  @Inject Settings settings;

  /** The last address that no trusted proxy vouches for. */
  public String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    // A proxy may add a line of its own below the one that a stranger sent.
    var forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    if (forwarded.isBlank()) return address;
    var hops = forwarded.split(",");
    for (int i = hops.length - 1; i >= 0 && settings.trusts(address); i--)
      address = hops[i].strip();
    return address;
  }

  /** IPv4 by three bytes, IPv6 by 48 bits, for what is kept for ever; empty for no address. */
  public static String network(String address) {
    return Network.around(address);
  }

  /** Whether a request comes from this machine, through no proxy. */
  public static boolean isHere(HttpServletRequest request) throws IOException {
    return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        && request.getHeader("X-Forwarded-For") == null;
  }

  /** The address as limits count it: of IPv6 the 64 bits of which one customer has all. */
  public static String counted(String address) {
    return Network.ofOneCustomer(address);
  }
}
