package dev.networkingcoach.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as settings give them, and the authorize page that belongs to a Web API. */
final class AuthorizePage {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

  private AuthorizePage() {}

  /** {@code https://host/api/} has it at {@code https://host/oauth/v2/authorize}. */
  static URI of(URI api) {
    String base = api.toString().replaceFirst("/api/$", "/");
    return URI.create(base + "oauth/v2/authorize");
  }

  static URI withoutSlash(URI address) {
    return URI.create(address.toString().replaceFirst("/+$", ""));
  }

  /** Whether tokens sent there cannot be read on the way: by TLS, or because they stay here. */
  static boolean isPrivate(URI address) {
    return "https".equals(address.getScheme()) || THIS_MACHINE.matcher(address.getHost()).matches();
  }

  /** The address with one slash at its end; null where it is none. */
  static @Nullable URI address(String text) {
    try {
      URI address = new URI(text.replaceFirst("/*$", "/"));
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      boolean plain = address.getRawQuery() == null && address.getRawFragment() == null;
      return web && plain && address.getHost() != null ? address : null;
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }
}
