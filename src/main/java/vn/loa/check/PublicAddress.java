package vn.loa.check;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses of the open Internet from those within a network, which nobody's link reaches.
 */
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) return false;
    var bytes = address.getAddress();
    return address instanceof Inet6Address ? isGlobal(bytes) : !isReserved(bytes);
  }

  /** 2000::/3 without what carries an IPv4 address (6to4, Teredo) or is for documentation. */
  private static boolean isGlobal(byte[] address) {
    int first = word(address, 0);
    int second = word(address, 2);
    if ((first & 0xE000) != 0x2000 || first == 0x2002) return false;
    return first != 0x2001 || (second >= 0x200 && second != 0xDB8);
  }

  private static boolean isReserved(byte[] address) {
    int first = address[0] & 0xFF;
    int second = address[1] & 0xFF;
    int third = address[2] & 0xFF;
    return first == 0
        || first >= 224
        || (first == 100 && second >= 64 && second < 128) // shared by providers
        || (first == 192 && second == 0) // protocol assignments, documentation
        || (first == 192 && second == 88 && third == 99)
        || (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
        || (first == 203 && second == 0 && third == 113);
  }

  private static int word(byte[] address, int at) {
    return (address[at] & 0xFF) << 8 | (address[at + 1] & 0xFF);
  }
}
