package dev.networkingcoach.slack.internal.oauth;

import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.http.WebRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties the end of an install to its beginning: a state is signed, lives for ten minutes, belongs to
 * the browser that got it in a cookie, and counts once. Thread-safe, for several servers.
 */
public final class OAuthStates {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String COOKIE = "coach-install";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int NONCE_BYTES = 24;
  private static final String SCOPE = "slack-oauth-state";

  private final byte[] secret;
  private final SeenKeys seen;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** States signed with this secret. */
  public OAuthStates(String secret, SeenKeys seen, InstantSource clock) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.seen = seen;
    this.clock = clock;
  }

  String issue() {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    String text = clock.instant().getEpochSecond() + "." + encode(nonce);
    return text + "." + sign(text);
  }

  String cookie(String state, URI address) {
    String secure = "https".equals(address.getScheme()) ? "; Secure" : "";
    return COOKIE
        + "="
        + state
        + "; Max-Age="
        + LIFE.toSeconds()
        + "; Path=/slack; HttpOnly; SameSite=Lax"
        + secure;
  }

  /** Whether a state is ours, of this time, of this browser, and comes for the first time. */
  boolean isValid(String state, WebRequest request) {
    String[] parts = state.split("\\.", -1);
    if (parts.length != 3 || !parts[0].matches("[0-9]{1,12}")) {
      return false;
    }
    Instant issued = Instant.ofEpochSecond(Long.parseLong(parts[0]));
    Instant now = clock.instant();
    return same(parts[2], sign(parts[0] + "." + parts[1]))
        && !issued.isAfter(now)
        && !now.isAfter(issued.plus(LIFE))
        && same(state, cookie(request))
        && seen.first(SCOPE, state, now);
  }

  private static String cookie(WebRequest request) {
    for (String pair : request.header("Cookie").orElse("").split(";", -1)) {
      if (pair.strip().startsWith(COOKIE + "=")) {
        return pair.strip().substring(COOKIE.length() + 1);
      }
    }
    return "";
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(ALGORITHM + " must be there on every JVM.", missing);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
