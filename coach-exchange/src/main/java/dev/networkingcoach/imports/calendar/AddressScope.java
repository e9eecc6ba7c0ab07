package dev.networkingcoach.imports.calendar;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses lie on the web, and which within a network, by the registries of addresses for
 * special purposes (RFC 6890). Stateless and thread-safe.
 */
final class AddressScope {
  private static final int BITS = 8;
  private static final int V4 = 4;

  /** Where clouds tell their secrets, and what reaches many at once: nothing is read from there. */
  private static final List<AddressRange> NEVER =
      ranges(
          "169.254.0.0/16",
          "100.100.100.200/32",
          "192.0.0.192/32",
          "224.0.0.0/4",
          "fe80::/10",
          "fd00:ec2::254/128",
          "fd20:ce::254/128",
          "ff00::/8");

  private static final List<AddressRange> INTERNAL =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "240.0.0.0/4",
          "2001::/23",
          "2001:db8::/32",
          "3fff::/20");

  /** All of IPv6 that is on the web. */
  private static final AddressRange GLOBAL = range("2000::/3");

  /** An address of IPv4 within one of IPv6, and where in it. */
  private static final AddressRange TRANSLATED = range("64:ff9b::/96");

  private static final int TRANSLATED_AT = 12;
  private static final AddressRange TUNNELLED = range("2002::/16");
  private static final int TUNNELLED_AT = 2;

  private AddressScope() {}

  private record AddressRange(InetAddress beginning, int bits) {
    boolean holds(byte[] address) {
      byte[] first = beginning.getAddress();
      if (address.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 1 << (BITS - 1 - bit % BITS);
        if (((address[bit / BITS] ^ first[bit / BITS]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** Whether nothing is to be read from there, whoever asks. */
  static boolean isForbidden(InetAddress address) {
    byte[] plain = plain(address.getAddress());
    return NEVER.stream().anyMatch(range -> range.holds(plain));
  }

  /** Whether it is this machine, or within a network. */
  static boolean isInternal(InetAddress address) {
    byte[] plain = plain(address.getAddress());
    return INTERNAL.stream().anyMatch(range -> range.holds(plain))
        || (plain.length > V4 && !GLOBAL.holds(plain));
  }

  private static byte[] plain(byte[] address) {
    int at =
        TRANSLATED.holds(address) ? TRANSLATED_AT : TUNNELLED.holds(address) ? TUNNELLED_AT : 0;
    return at == 0 ? address : Arrays.copyOfRange(address, at, at + V4);
  }

  private static List<AddressRange> ranges(String... texts) {
    return Stream.of(texts).map(AddressScope::range).toList();
  }

  private static AddressRange range(String text) {
    String[] parts = text.split("/", 2);
    try {
      // Of numbers no name is looked up.
      return new AddressRange(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
