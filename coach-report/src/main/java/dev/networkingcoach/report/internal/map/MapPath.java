package dev.networkingcoach.report.internal.map;

import java.util.List;

/**
 * The best path to a target.
 *
 * @param target the target's name
 * @param people the places in the list of people, from the owner to the target
 * @param names their names, the owner left out
 * @param strength the path's strength, with two decimals
 */
record MapPath(String target, List<Integer> people, List<String> names, String strength) {

  /** Copies the lists. */
  MapPath {
    people = List.copyOf(people);
    names = List.copyOf(names);
  }
}
