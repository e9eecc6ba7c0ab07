package dev.networkingcoach.imports.internal.text;

import dev.networkingcoach.api.search.PersonName;
import java.util.regex.Pattern;

/**
 * An id made of a name: {@code Dana Ortíz} becomes {@code dana.ortiz}. The dots tell it from one
 * made of a profile's address, which has hyphens: so a namesake's profile is never taken for it.
 * Stateless and thread-safe.
 */
public final class NameSlug {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern OUTER_DOTS = Pattern.compile("^\\.+|\\.+$");
  private static final int LONGEST = 60;

  private NameSlug() {}

  /** The id, at most 60 characters; empty where the text has no letter or digit. */
  public static String of(String text) {
    String plain = PersonName.fold(text);
    String dotted = OUTER_DOTS.matcher(BETWEEN_WORDS.matcher(plain).replaceAll(".")).replaceAll("");
    int end =
        dotted.offsetByCodePoints(0, Math.min(LONGEST, dotted.codePointCount(0, dotted.length())));
    return OUTER_DOTS.matcher(dotted.substring(0, end)).replaceAll("");
  }
}
