package dev.networkingcoach.teams.internal.auth;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.Set;

/**
 * A key that signs tokens.
 *
 * @param key the public key
 * @param endorsements the channels it may sign for; empty where the key set names none
 */
record SigningKey(RSAKey key, Set<String> endorsements) {

  /** Copies the set. */
  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }
}
