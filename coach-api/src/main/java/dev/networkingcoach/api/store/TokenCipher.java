package dev.networkingcoach.api.store;

import dev.networkingcoach.api.fault.CoachException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts texts with AES-256-GCM. What it writes names its key, so that keys can be changed:
 * {@code v1.KEY.BASE64}. A text is bound to the place it is kept at, and does not open at another.
 * Thread-safe.
 */
public final class TokenCipher {
  private static final String VERSION = "v1";
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private final String first;
  private final String source;
  private final SecureRandom random = new SecureRandom();

  /**
   * A cipher.
   *
   * @param base64 the keys of 32 bytes in Base64 by their name: the first encrypts, all decrypt
   * @param source where the keys come from, as it is told where one is missing
   */
  public TokenCipher(Map<String, String> base64, String source) {
    this.source = source;
    base64.forEach(
        (id, key) -> keys.put(id, new SecretKeySpec(Base64.getDecoder().decode(key), "AES")));
    this.first = keys.keySet().iterator().next();
  }

  /** The text, encrypted with the first key, for this place. */
  public String encrypt(String text, String place) {
    byte[] iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, first, iv, text.getBytes(StandardCharsets.UTF_8), place);
    byte[] all = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
    return VERSION + "." + first + "." + Base64.getEncoder().encodeToString(all);
  }

  /**
   * The text that was encrypted for this place.
   *
   * @throws CoachException if its key is not there, or it was changed or moved
   */
  public String decrypt(String encrypted, String place) {
    String[] parts = encrypted.split("\\.", 3);
    if (parts.length != 3 || !parts[0].equals(VERSION) || !keys.containsKey(parts[1])) {
      throw new CoachException(
          "a token of "
              + place
              + " is encrypted with a key that is not among "
              + source
              + ".\n"
              + "Maybe add the key that was there before, after the new one.");
    }
    byte[] all = Base64.getDecoder().decode(parts[2]);
    byte[] iv = Arrays.copyOf(all, IV_BYTES);
    byte[] sealed = Arrays.copyOfRange(all, IV_BYTES, all.length);
    return new String(
        run(Cipher.DECRYPT_MODE, parts[1], iv, sealed, place), StandardCharsets.UTF_8);
  }

  /** Whether it was encrypted with another key than the first. */
  public boolean isOld(String encrypted) {
    return !encrypted.startsWith(VERSION + "." + first + ".");
  }

  private byte[] run(int mode, String key, byte[] iv, byte[] text, String place) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException wrong) {
      throw new CoachException(
          "a token of " + place + " cannot be opened: it was changed, or its key was.", wrong);
    }
  }
}
