package dev.networkingcoach.teams.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;

/** Somebody who signs tokens with a key. */
public final class Signer {
  private final RSAKey key;
  private final List<String> endorsements;

  private Signer(RSAKey key, List<String> endorsements) {
    this.key = key;
    this.endorsements = endorsements;
  }

  /** A signer with a new key of this id, endorsed for these channels. */
  public static Signer of(String keyId, String... endorsements) {
    try {
      return new Signer(new RSAKeyGenerator(2048).keyID(keyId).generate(), List.of(endorsements));
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The key pair. */
  public RSAKey key() {
    return key;
  }

  /** The public key as it stands in a key set. */
  public String published() {
    String plain = key.toPublicJWK().toJSONString();
    if (endorsements.isEmpty()) {
      return plain;
    }
    String quoted = "\"" + String.join("\",\"", endorsements) + "\"";
    return plain.substring(0, plain.length() - 1) + ",\"endorsements\":[" + quoted + "]}";
  }

  /** A token that says this, signed with RS256. */
  public String sign(JWTClaimsSet claims) {
    return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
  }

  /** A token that says this, with that header. */
  public String sign(JWSHeader header, JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
