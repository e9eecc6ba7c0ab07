package dev.networkingcoach.slack.internal.request;

import dev.networkingcoach.http.WebRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether Slack signed a request, and within five minutes of now: of the bytes as they came, before
 * anything reads them. Thread-safe.
 */
public final class RequestSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final byte[] secret;

  /** Signatures with this secret. */
  public RequestSignature(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the request is Slack's and of this time. */
  public boolean isValid(WebRequest request, Instant now) {
    String sent = request.header("X-Slack-Request-Timestamp").orElse("");
    String signature = request.header("X-Slack-Signature").orElse("");
    if (!sent.matches("[0-9]{1,12}")) {
      return false;
    }
    Instant time = Instant.ofEpochSecond(Long.parseLong(sent));
    return Duration.between(time, now).abs().compareTo(WINDOW) <= 0
        && MessageDigest.isEqual(
            sign(sent, request.body().getBytes(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String sent, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      mac.update(("v0:" + sent + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(ALGORITHM + " must be there on every JVM.", missing);
    }
  }
}
