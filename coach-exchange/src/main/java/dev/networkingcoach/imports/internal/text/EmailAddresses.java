package dev.networkingcoach.imports.internal.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the e-mail addresses in the cells of a file. Stateless and thread-safe. */
public final class EmailAddresses {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;<>\"]+|:::|(?i)mailto:");
  private static final Pattern ADDRESS = Pattern.compile("[^@]+@[^@]+");

  private EmailAddresses() {}

  /**
   * The addresses in a cell, each once, as they are written. A cell may hold several, with {@code
   * :::}, commas, semicolons or spaces between them; what has no {@code @} is not an address.
   */
  public static List<String> in(String cell) {
    return in(List.of(cell));
  }

  /** The addresses in some cells, each once, as they are written first. */
  public static List<String> in(List<String> cells) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String cell : cells) {
      for (String part : BETWEEN.split(TextCleaning.line(cell), -1)) {
        if (ADDRESS.matcher(part).matches()) {
          found.putIfAbsent(key(part), part);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The form in which addresses are compared. */
  public static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
