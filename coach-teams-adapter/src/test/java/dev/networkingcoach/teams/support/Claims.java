package dev.networkingcoach.teams.support;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** What tokens of the Connector say. */
public final class Claims {
  /** The app that tokens are for. */
  public static final String APP = "11111111-2222-3333-4444-555555555555";

  private Claims() {}

  /** Claims that are right in every point, for the start of the test's clock. */
  public static JWTClaimsSet.Builder right(String serviceUrl) {
    Instant now = TeamsClock.START;
    return new JWTClaimsSet.Builder()
        .issuer("https://api.botframework.com")
        .audience(APP)
        .notBeforeTime(Date.from(now.minus(Duration.ofMinutes(1))))
        .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
        .claim("serviceurl", serviceUrl);
  }
}
