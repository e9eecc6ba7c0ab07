package dev.networkingcoach.benchmarks.oracle;

import java.util.Comparator;

/** In which orders the rules choose among contacts; ties go to the smaller id. */
final class StandingOrder {
  /** By potential as an advocate, best first. */
  static final Comparator<OracleStanding> BY_POTENTIAL =
      (a, b) -> a.potential != b.potential ? Integer.compare(b.potential, a.potential) : byId(a, b);

  /** Longest without a touch first. */
  static final Comparator<OracleStanding> BY_NEGLECT =
      (a, b) -> a.lastTouch != b.lastTouch ? Long.compare(a.lastTouch, b.lastTouch) : byId(a, b);

  /** By strength of the tie, strongest first. */
  static final Comparator<OracleStanding> BY_STRENGTH =
      (a, b) ->
          a.roundedStrength() != b.roundedStrength()
              ? Long.compare(b.roundedStrength(), a.roundedStrength())
              : byId(a, b);

  private StandingOrder() {}

  private static int byId(OracleStanding a, OracleStanding b) {
    return a.id().compareTo(b.id());
  }
}
