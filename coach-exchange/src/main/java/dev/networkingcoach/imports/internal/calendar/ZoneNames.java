package dev.networkingcoach.imports.internal.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The zones that calendars name: those of the IANA, as they are or at the end of a path ({@code
 * /freeassociation.sourceforge.net/Europe/Berlin}), and those of Windows ({@code W. Europe Standard
 * Time}), by the table of the CLDR in ICU. Thread-safe.
 */
final class ZoneNames {
  private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();
  private static final Set<String> IDS = ZoneId.getAvailableZoneIds();
  private static final int MOST_REMEMBERED = 1_000;

  private ZoneNames() {}

  /** The name by which Java knows the zone, if it is one. */
  static Optional<String> zone(String said) {
    Optional<String> known = KNOWN.get(said);
    if (known != null) {
      return known;
    }
    Optional<String> found = find(said.strip());
    if (KNOWN.size() < MOST_REMEMBERED) {
      KNOWN.put(said, found);
    }
    return found;
  }

  private static Optional<String> find(String said) {
    String windows = TimeZone.getIDForWindowsID(said, "001");
    if (windows != null) {
      return Optional.of(windows);
    }
    String rest = said;
    while (!rest.isEmpty()) {
      if (IDS.contains(rest)) {
        return Optional.of(rest);
      }
      int slash = rest.indexOf('/');
      rest = slash < 0 ? "" : rest.substring(slash + 1);
    }
    return Optional.empty();
  }
}
