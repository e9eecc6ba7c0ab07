package dev.networkingcoach.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.CoachException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens at rest. */
class TokenCipherTest {
  private static final String OLD = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
  private static final String NEW = "AAAAMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private final TokenCipher old = new TokenCipher(Map.of("old", OLD), "SLACK_TOKEN_KEYS");

  @Test
  void whatIsEncryptedOpensAtItsPlace() {
    String encrypted = old.encrypt("xoxb-1", "t/n");
    assertThat(encrypted).startsWith("v1.old.").doesNotContain("xoxb");
    assertThat(old.decrypt(encrypted, "t/n")).isEqualTo("xoxb-1");
    assertThat(old.encrypt("xoxb-1", "t/n")).isNotEqualTo(encrypted);
  }

  @Test
  void itDoesNotOpenAtAnotherPlaceNorChanged() {
    String encrypted = old.encrypt("xoxb-1", "t/n");
    assertThatThrownBy(() -> old.decrypt(encrypted, "t/m"))
        .isInstanceOf(CoachException.class)
        .hasMessage("a token of t/m cannot be opened: it was changed, or its key was.");
    String changed =
        encrypted.substring(0, 12)
            + (encrypted.charAt(12) == 'A' ? "B" : "A")
            + encrypted.substring(13);
    assertThatThrownBy(() -> old.decrypt(changed, "t/n")).isInstanceOf(CoachException.class);
  }

  @Test
  void theFirstKeyEncryptsAndAllDecrypt() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("new", NEW);
    keys.put("old", OLD);
    TokenCipher both = new TokenCipher(keys, "SLACK_TOKEN_KEYS");
    String before = old.encrypt("xoxb-1", "t/n");
    assertThat(both.decrypt(before, "t/n")).isEqualTo("xoxb-1");
    assertThat(both.isOld(before)).isTrue();
    String after = both.encrypt("xoxb-1", "t/n");
    assertThat(both.isOld(after)).isFalse();
    assertThatThrownBy(() -> old.decrypt(after, "t/n"))
        .hasMessageStartingWith("a token of t/n is encrypted with a key that is not among");
  }
}
