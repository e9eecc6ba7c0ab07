package dev.networkingcoach.imports.internal.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a LinkedIn profile's address that says whose it is: {@code dana-ortiz} in {@code
 * https://nl.linkedin.com/in/Dana-Ortiz/?trk=x}. Stateless and thread-safe.
 */
public final class ProfileAddress {
  private static final Pattern PROFILE =
      Pattern.compile("(?i)(?:^|[/.@\\s])linkedin\\.com/(?:mwlite/)?(?:in|pub)/([^?#\\s]+)");
  private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

  private ProfileAddress() {}

  /**
   * The profile in this address, if there is one. The country before {@code linkedin.com}, case,
   * percent-encoding, what follows a {@code ?} and a slash at the end make no difference.
   */
  public static Optional<String> slug(String address) {
    Matcher matcher = PROFILE.matcher(address);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String decoded = Normalizer.normalize(decode(matcher.group(1)), Normalizer.Form.NFKC);
    String hyphenated = NOT_IN_IDS.matcher(decoded.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = OUTER_HYPHENS.matcher(hyphenated).replaceAll("");
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }

  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notPercentEncoded) {
      return path;
    }
  }
}
