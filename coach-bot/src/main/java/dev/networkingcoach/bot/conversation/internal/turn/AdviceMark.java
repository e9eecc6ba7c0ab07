package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.plan.Advice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How a token names an advice: by its key or, where that is long, by a hash of it, so that an entry
 * of a menu never becomes longer than a channel takes.
 */
public final class AdviceMark {
  private static final int LONGEST_KEY = 80;
  private static final String HASHED = "#";
  private static final int HASH_DIGITS = 32;

  private AdviceMark() {}

  /** What names an advice in a token. */
  public static String of(Advice advice) {
    return advice.key().length() <= LONGEST_KEY ? advice.key() : hashed(advice.key());
  }

  /** Whether a token's word names this advice: its key, as in all older tokens, or its mark. */
  public static boolean names(String word, Advice advice) {
    return word.equals(advice.key())
        || (word.startsWith(HASHED) && word.equals(hashed(advice.key())));
  }

  /** What an advice is anchored at, such as an event: the last part of its key; often empty. */
  public static String anchor(Advice advice) {
    List<String> parts = List.of(advice.key().split("/", 3));
    return parts.size() < 3 ? "" : parts.get(2);
  }

  private static String hashed(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HASHED + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("Every Java has SHA-256.", never);
    }
  }
}
