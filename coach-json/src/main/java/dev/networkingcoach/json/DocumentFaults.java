package dev.networkingcoach.json;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found wrong with one document: one fault a place, the first {@value #MOST_TOLD} told and
 * the rest counted, so that a file of nothing but faults neither floods a screen nor the memory.
 */
final class DocumentFaults {
  static final int MOST_TOLD = 100;
  private static final int MOST_PLACES = 100_000;

  private final List<Fault> told = new ArrayList<>(0);
  private final Set<String> places = new HashSet<>(0);
  private long untold;

  /** How many there are. */
  long count() {
    return told.size() + untold;
  }

  /**
   * Adds a fault, but where one is known of its place, or of an entry of the list that stands
   * there.
   */
  void add(Fault fault) {
    if (places.contains(fault.place())) {
      return;
    }
    if (places.size() < MOST_PLACES) {
      remember(fault.place());
    }
    if (told.size() < MOST_TOLD) {
      told.add(fault);
    } else {
      untold++;
    }
  }

  /** Remembers a place, and the list it is an entry of. */
  private void remember(String place) {
    places.add(place);
    if (place.endsWith("]")) {
      places.add(place.substring(0, place.lastIndexOf('[')));
    }
  }

  void addAll(List<Fault> faults) {
    faults.forEach(this::add);
  }

  /** Adds a fault even when all that can be told is told: the one that ended the reading. */
  void addLast(Fault fault) {
    told.add(fault);
  }

  /** The faults as an exception; there must be one. */
  InvalidFactsException exception() {
    List<Fault> all = new ArrayList<>(told);
    if (untold > 0) {
      String more = "has " + untold + (untold == 1 ? " more fault" : " more faults");
      all.add(Fault.of("$", null, more + ", not told here"));
    }
    return new InvalidFactsException(all);
  }
}
