package dev.networkingcoach.teams.internal.auth;

import static dev.networkingcoach.teams.internal.auth.TokenVerdict.Refused.unauthorized;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.networkingcoach.teams.internal.auth.TokenVerdict.Accepted;
import dev.networkingcoach.teams.internal.auth.TokenVerdict.Refused;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the token that an activity came with: a bearer token in three parts, signed with RS256 by
 * a key of an issuer we know, for us, valid now, and said of this service and channel. Thread-safe.
 */
public final class TokenCheck {
  private static final String BEARER = "Bearer ";
  private static final String TEAMS = "msteams";

  private final List<TokenIssuer> issuers;
  private final ClaimCheck claims;

  /**
   * A check for the app of this id.
   *
   * @param issuers whose tokens are accepted
   */
  public TokenCheck(String appId, List<TokenIssuer> issuers, InstantSource clock) {
    this.issuers = List.copyOf(issuers);
    this.claims = new ClaimCheck(appId, clock);
  }

  /**
   * Checks.
   *
   * @param authorization the header; null where there was none
   * @param channelId the channel that the activity names
   * @param serviceUrl the address that the activity names
   */
  public TokenVerdict check(@Nullable String authorization, String channelId, String serviceUrl) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return unauthorized("there is no bearer token");
    }
    try {
      SignedJWT token = SignedJWT.parse(authorization.substring(BEARER.length()).strip());
      return check(token, token.getJWTClaimsSet(), channelId, serviceUrl);
    } catch (ParseException | JOSEException unreadable) {
      return unauthorized("the token is not a signed one");
    }
  }

  private TokenVerdict check(
      SignedJWT token, JWTClaimsSet said, String channelId, String serviceUrl)
      throws JOSEException, ParseException {
    String keyId = token.getHeader().getKeyID();
    if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()) || keyId == null) {
      return unauthorized("the token is not signed with RS256 by a key with an id");
    }
    Optional<TokenIssuer> issuer = issuers.stream().filter(any -> issued(any, said)).findFirst();
    if (issuer.isEmpty()) {
      return unauthorized("the issuer is not one of those expected");
    }
    Optional<SigningKey> key = issuer.get().keys().find(keyId);
    if (key.isEmpty()) {
      return issuer.get().keys().ready()
          ? unauthorized("the issuer has no such key")
          : new Refused(503, "the issuer's keys cannot be read now");
    }
    if (!token.verify(new RSASSAVerifier(key.get().key()))) {
      return unauthorized("the signature is wrong");
    }
    Optional<Refused> fault = claims.fault(said, issuer.get(), serviceUrl);
    if (fault.isPresent()) {
      return fault.get();
    }
    return issuer.get().connector() ? ofTeams(key.get(), channelId) : new Accepted();
  }

  /** The Bot Connector signs for many channels; who writes there is known to us in Teams alone. */
  private static TokenVerdict ofTeams(SigningKey key, String channelId) {
    if (!channelId.equals(TEAMS)) {
      return new Refused(403, "the activity is of a channel other than Teams");
    }
    return key.endorsements().contains(TEAMS)
        ? new Accepted()
        : new Refused(403, "the key is not endorsed for Teams");
  }

  private static boolean issued(TokenIssuer issuer, JWTClaimsSet said) {
    return said.getIssuer() != null && issuer.names().contains(said.getIssuer());
  }
}
