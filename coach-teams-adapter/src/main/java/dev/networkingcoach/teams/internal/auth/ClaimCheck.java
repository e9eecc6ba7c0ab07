package dev.networkingcoach.teams.internal.auth;

import static dev.networkingcoach.teams.internal.auth.TokenVerdict.Refused.unauthorized;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.networkingcoach.teams.internal.auth.TokenVerdict.Refused;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a token says, once its signature was found right. Thread-safe. */
final class ClaimCheck {
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final String appId;
  private final InstantSource clock;

  ClaimCheck(String appId, InstantSource clock) {
    this.appId = appId;
    this.clock = clock;
  }

  /** What is wrong; empty for nothing. */
  Optional<Refused> fault(JWTClaimsSet said, TokenIssuer issuer, String serviceUrl)
      throws ParseException {
    if (!said.getAudience().equals(List.of(appId))) {
      return Optional.of(unauthorized("the token is for another app"));
    }
    if (!isAlive(said)) {
      return Optional.of(unauthorized("the token is not valid at this time"));
    }
    if (issuer.connector()) {
      return sameAddress(said.getStringClaim("serviceurl"), serviceUrl)
          ? Optional.empty()
          : Optional.of(unauthorized("the token was issued for another service address"));
    }
    return appId.equals(sendingApp(said))
        ? Optional.empty()
        : Optional.of(unauthorized("the token was issued to another app"));
  }

  private boolean isAlive(JWTClaimsSet said) {
    Date end = said.getExpirationTime();
    Date start = said.getNotBeforeTime();
    Instant now = clock.instant();
    return end != null
        && now.isBefore(end.toInstant().plus(SKEW))
        && (start == null || !now.isBefore(start.toInstant().minus(SKEW)));
  }

  private static boolean sameAddress(@Nullable String said, String named) {
    return said != null && plain(said).equals(plain(named));
  }

  private static String plain(String address) {
    String small = address.toLowerCase(Locale.ROOT);
    return small.endsWith("/") ? small.substring(0, small.length() - 1) : small;
  }

  /** Tokens of version 1 name it {@code appid}, those of version 2 {@code azp}. */
  private static @Nullable String sendingApp(JWTClaimsSet said) throws ParseException {
    String first = said.getStringClaim("appid");
    return first != null ? first : said.getStringClaim("azp");
  }
}
