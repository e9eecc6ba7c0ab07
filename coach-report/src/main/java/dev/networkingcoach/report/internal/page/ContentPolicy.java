package dev.networkingcoach.report.internal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * What a browser lets the page do: run and show what was put into it when it was made, and nothing
 * else (Content Security Policy, level 3).
 */
final class ContentPolicy {
  private ContentPolicy() {}

  /** A policy that allows these texts alone, and nothing from elsewhere. */
  static String allowing(String style, String... scripts) {
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
        + hash(style)
        + "; script-src "
        + Arrays.stream(scripts).map(ContentPolicy::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
