package dev.networkingcoach.teams.internal.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import java.text.ParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a key set with what the key parser of the library drops: the endorsements. */
final class KeySet {

  private KeySet() {}

  /** The RSA keys that have an id, by it; keys of another kind are left out. */
  static Map<String, SigningKey> parse(String text) {
    Map<String, SigningKey> keys = new HashMap<>();
    JsonNode set =
        ActivityJson.read(text, JsonNode.class).orElseThrow(KeySet::unreadable).path("keys");
    for (JsonNode raw : set) {
      rsa(raw).ifPresent(key -> keys.put(key.key().getKeyID(), key));
    }
    if (keys.isEmpty()) {
      throw unreadable();
    }
    return Map.copyOf(keys);
  }

  private static Optional<SigningKey> rsa(JsonNode raw) {
    try {
      return JWK.parse(ActivityJson.write(raw)) instanceof RSAKey key && key.getKeyID() != null
          ? Optional.of(new SigningKey(key.toPublicJWK(), endorsements(raw)))
          : Optional.empty();
    } catch (ParseException another) {
      return Optional.empty();
    }
  }

  private static Set<String> endorsements(JsonNode raw) {
    Set<String> channels = new HashSet<>();
    raw.path("endorsements").forEach(channel -> channels.add(channel.asText()));
    return channels;
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException("the key set holds no RSA key with an id");
  }
}
