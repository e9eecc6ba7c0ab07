package dev.networkingcoach.language.internal.words;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** Finds a time zone by its id, or by the name of a city in it. */
public final class ZoneByName {

  private ZoneByName() {}

  /**
   * All zones that a text names, by their ids; empty for none, several where it is unclear.
   *
   * @param text such as {@code Europe/Berlin}, {@code new york} or {@code UTC}
   */
  public static List<String> of(String text) {
    String wanted = text.strip().replace(' ', '_');
    List<String> fits =
        ZoneId.getAvailableZoneIds().stream()
            // "Etc/GMT+2" is two hours behind, and nobody means it by "GMT+2".
            .filter(id -> !id.startsWith("Etc/") || id.equalsIgnoreCase(wanted))
            .filter(id -> id.equalsIgnoreCase(wanted) || isLast(id, wanted))
            .sorted()
            .toList();
    if (fits.size() == 1) {
      return fits;
    }
    try {
      return List.of(ZoneId.of(text.strip()).getId());
    } catch (DateTimeException unknown) {
      return fits;
    }
  }

  private static boolean isLast(String id, String wanted) {
    int from = id.lastIndexOf('/') + 1;
    return id.regionMatches(true, from, wanted, 0, Math.max(wanted.length(), id.length() - from));
  }
}
