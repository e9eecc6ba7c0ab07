package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.InteractionKind;
import org.jspecify.annotations.Nullable;

/** The days on which one contact was in touch with the owner, and what happened on them. */
final class TouchLog {
  private static final int MET = 1;
  private static final int OWNER_WROTE = 2;
  private static final int CONTACT_WROTE = 4;
  private static final int SHIFT = 3;

  /** The day, and in the lowest bits what happened. */
  private final DayList entries = new DayList();

  private int dates;
  private int followUps;
  private boolean theirWordsOnly;
  private long last = OracleStanding.NEVER;
  private long encounter = OracleStanding.NEVER;
  private long lastFollowUp = OracleStanding.NEVER;

  void add(long day, InteractionKind kind, @Nullable Initiator by) {
    int what = kind == InteractionKind.MET ? MET : 0;
    if (by != null) {
      what = by == Initiator.OWNER ? OWNER_WROTE : CONTACT_WROTE;
    }
    entries.add(day << SHIFT | what);
  }

  /** Completes the log: to be called once, after the last entry. */
  void settle(int dormantDays) {
    entries.sort();
    boolean fresh = false;
    for (int i = 0; i < entries.size(); i++) {
      long day = day(i);
      if (day != last) {
        dates++;
        fresh = last < day - dormantDays;
        theirWordsOnly = true;
        last = day;
      }
      theirWordsOnly &= was(i, CONTACT_WROTE);
      if (fresh && was(i, MET)) {
        encounter = day;
      }
    }
    if (encounter != OracleStanding.NEVER) {
      countFollowUps();
    }
  }

  private void countFollowUps() {
    for (int i = 0; i < entries.size(); i++) {
      long day = day(i);
      if (day != lastFollowUp && (day > encounter || (day == encounter && was(i, OWNER_WROTE)))) {
        followUps++;
        lastFollowUp = day;
      }
    }
  }

  private long day(int index) {
    return entries.get(index) >> SHIFT;
  }

  private boolean was(int index, int what) {
    return (entries.get(index) & what) != 0;
  }

  /** On how many days. */
  int dates() {
    return dates;
  }

  long last() {
    return last;
  }

  /** The latest meeting after a long silence. */
  long encounter() {
    return encounter;
  }

  /** On how many days the encounter was followed up, the evening of the encounter included. */
  int followUps() {
    return followUps;
  }

  long lastFollowUp() {
    return lastFollowUp;
  }

  /** Whether nothing happened on the last day but that the contact wrote. */
  boolean endsWithTheirWords() {
    return theirWordsOnly;
  }
}
