package dev.networkingcoach.bot.conversation.internal.who;

import dev.networkingcoach.api.search.PersonName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.function.Predicate;

/** Ids of new facts. */
public final class NewIds {
  private static final int LONGEST = 40;
  private static final int HASHED = 12;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  private NewIds() {}

  /** An id that can be read, made of a name: {@code Dana Ortiz} becomes {@code dana-ortiz}. */
  public static String readable(String name, Predicate<String> taken) {
    String folded = PersonName.fold(name).replace(' ', '-');
    int end =
        folded.offsetByCodePoints(0, Math.min(LONGEST, folded.codePointCount(0, folded.length())));
    String slug = folded.isEmpty() ? "unnamed" : folded.substring(0, end);
    String id = slug;
    for (int number = 2; taken.test(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  /** An id for something that happened: later ones are larger, since the rules break ties so. */
  public static String happening(Instant now, String entry, int number) {
    return "t" + SECONDS.format(now) + "-" + hash(entry) + "-" + number;
  }

  /** A short text that stands for a long one. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASHED * 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
