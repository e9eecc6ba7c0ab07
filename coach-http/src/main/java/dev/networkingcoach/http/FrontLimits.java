package dev.networkingcoach.http;

import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * How much of a front the world may hold. Immutable and thread-safe.
 *
 * @param connections how many connections there may be in all; one more closes the one that waited
 *     longest for the rest of a request; 4,096 by default
 * @param ofAddress how many of them one address may hold; one more is closed at once; 100 by
 *     default
 * @param proxies the addresses that may hold any number, such as {@code 10.0.0.7} or {@code
 *     10.0.0.0/8}, for they pass on the requests of many; this machine by default
 * @param request how long a request may take to arrive, headers and body, and how long its answer
 *     may take to be taken; 15 seconds by default
 * @param bytesPerSecond how fast a request must arrive at least, on average from its sixth second
 *     on; 512 by default
 */
public record FrontLimits(
    int connections, int ofAddress, Set<String> proxies, Duration request, int bytesPerSecond) {
  private static final FrontLimits STANDARD =
      new FrontLimits(4_096, 100, Set.of("127.0.0.1", "::1"), Duration.ofSeconds(15), 512);

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if a limit is less than 1 or a proxy is no address
   */
  public FrontLimits {
    if (connections < 1 || ofAddress < 1 || bytesPerSecond < 0 || request.isNegative()) {
      throw new IllegalArgumentException("limits must be more than 0.");
    }
    proxies = Set.copyOf(proxies);
    proxies.forEach(FrontLimits::addresses);
  }

  /** The limits that hold by default. */
  public static FrontLimits standard() {
    return STANDARD;
  }

  /** These limits with another number of connections for an address, and other proxies. */
  public FrontLimits forAddresses(int ofAddress, Set<String> proxies) {
    return new FrontLimits(connections, ofAddress, proxies, request, bytesPerSecond);
  }

  /**
   * The addresses that a text names.
   *
   * @throws IllegalArgumentException if it names none
   */
  static InetAddressSet addresses(String text) {
    // Names of hosts are not looked up: who answers for them could then lift the limit.
    if (!text.matches("[0-9a-fA-F.:]+(/[0-9]{1,3})?") || !text.matches(".*[.:].*")) {
      throw new IllegalArgumentException(
          "proxy (" + text + ") must be an address, or a range of them such as 10.0.0.0/8.");
    }
    InetAddressSet set = new InetAddressSet();
    set.add(text);
    return set;
  }
}
