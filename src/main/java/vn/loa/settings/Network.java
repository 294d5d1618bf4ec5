package vn.loa.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Addresses that are alike in their first bits, written {@code 172.16.0.0/12}; or just one. */
record Network(byte[] address, int bits) {
  /** Nothing that would be looked up by name. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F:.]+");

  private static final int CUSTOMER_BYTES = 8;

  static Network of(String text) {
    var parts = text.split("/", 2);
    var address = bytes(parts[0]);
    if (address.length == 0) throw new IllegalArgumentException("not an address: " + text);
    return new Network(
        address, parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8);
  }

  boolean holds(String other) {
    var asked = bytes(other);
    if (asked.length != address.length) return false;
    for (int bit = 0; bit < bits; bit++)
      if (((asked[bit / 8] ^ address[bit / 8]) & 0x80 >> bit % 8) != 0) return false;
    return true;
  }

  /** The bits that tell one customer of a provider from others; the text where it is no address. */
  static String ofOneCustomer(String text) {
    var address = bytes(text.replaceFirst("%.*", ""));
    return address.length == 0
        ? text
        : HexFormat.of().formatHex(address, 0, Math.min(address.length, CUSTOMER_BYTES));
  }

  /** The network that {@code address} lies in, which does not tell whose it is. */
  static String around(String address) {
    var bytes = bytes(address.replaceFirst("%.*", ""));
    if (bytes.length == 0) return "";
    var bits = bytes.length == 4 ? 24 : 48;
    Arrays.fill(bytes, bits / 8, bytes.length, (byte) 0);
    try {
      var first = InetAddress.getByAddress(bytes).getHostAddress();
      return first.replaceFirst("(:0)+$", "::") + "/" + bits;
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    try {
      return NUMBERS.matcher(text).matches()
          ? InetAddress.getByName(text).getAddress()
          : new byte[0];
    } catch (UnknownHostException malformed) {
      return new byte[0];
    }
  }
}
