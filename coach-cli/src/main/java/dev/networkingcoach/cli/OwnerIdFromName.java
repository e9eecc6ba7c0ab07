package dev.networkingcoach.cli;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the id of an owner of whom the name alone is known. */
final class OwnerIdFromName {
  private static final String UNNAMED = "owner";

  private OwnerIdFromName() {}

  /** The name in lower case, without accents, joined by hyphens: {@code mira-chen}. */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String id =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() ? UNNAMED : id;
  }
}
