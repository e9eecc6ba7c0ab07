package dev.networkingcoach.imports.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a calendar is: on the web, mostly under an address that is a secret by itself, or in a
 * file. It is never printed as a whole. Immutable and thread-safe.
 */
public final class CalendarAddress {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final @Nullable URI url;
  private final @Nullable Path file;

  private CalendarAddress(@Nullable URI url, @Nullable Path file) {
    this.url = url;
    this.file = file;
  }

  /**
   * The address somebody means: {@code https://…} or {@code webcal://…}, with a user and a password
   * before the host where it needs them, or the path of a file. In the clear a calendar is read
   * from this machine alone.
   *
   * @throws IllegalArgumentException if it is neither; the message does not show it
   */
  public static CalendarAddress of(String text) {
    String address = text.strip();
    if (address.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "that is no address of a calendar; https://… or the path of a file was expected.");
    }
    try {
      if (!address.contains("://")) {
        return new CalendarAddress(null, Path.of(address).toAbsolutePath().normalize());
      }
      URI uri = new URI(address.replaceFirst("(?i)^webcals?://", "https://"));
      if (!isReadable(uri)) {
        throw new IllegalArgumentException(
            "that is no address of a calendar; one that begins with https:// or webcal:// was"
                + " expected.");
      }
      return new CalendarAddress(uri, null);
    } catch (URISyntaxException | InvalidPathException wrong) {
      // Without the cause: it shows the address.
      throw new IllegalArgumentException(
          "that is no address of a calendar; https://… or the path of a file was expected.");
    }
  }

  /** Whether it is safe to read from there. */
  static boolean isReadable(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    return host != null
        && (scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(host)));
  }

  /** The address as {@link #of} reads it: a secret. */
  public String secret() {
    return url == null ? Objects.requireNonNull(file).toString() : url.toString();
  }

  /** What it is called where people read it: its host, or the path of the file. */
  public String name() {
    return url == null ? Objects.requireNonNull(file).toString() : url.getHost();
  }

  /** Where it is on the web; null of a file. */
  @Nullable URI url() {
    return url;
  }

  /** Where the file is; null of one on the web. */
  @Nullable Path file() {
    return file;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarAddress address && address.secret().equals(secret());
  }

  @Override
  public int hashCode() {
    return secret().hashCode();
  }

  /** The name, not the secret. */
  @Override
  public String toString() {
    return name();
  }
}
