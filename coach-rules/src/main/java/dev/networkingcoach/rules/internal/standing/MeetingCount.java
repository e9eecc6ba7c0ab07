package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.InteractionKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the encounter among the touches of a ledger, which come in order: the latest meeting
 * before which the tie was quiet for the given days.
 */
final class MeetingCount {
  private final int dormantDays;
  private int lastTouchAge = Thresholds.NEVER;
  private boolean quietBefore;
  private @Nullable Touch encounter;
  private int age = Thresholds.NEVER;
  private int datesSince;
  private @Nullable Touch firstSince;
  private int firstSinceAge = Thresholds.NEVER;
  private int firstMetAge = Thresholds.NEVER;

  MeetingCount(int dormantDays) {
    this.dormantDays = dormantDays;
  }

  void add(Touch touch, int daysAgo) {
    if (daysAgo != lastTouchAge) {
      quietBefore = lastTouchAge == Thresholds.NEVER || lastTouchAge - daysAgo > dormantDays;
      lastTouchAge = daysAgo;
      if (encounter != null) {
        since(touch, daysAgo);
      }
    }
    if (touch.kind() == InteractionKind.MET) {
      firstMetAge = firstMetAge == Thresholds.NEVER ? daysAgo : firstMetAge;
      if (quietBefore && age != daysAgo) {
        met(touch, daysAgo);
      }
    }
  }

  private void since(Touch touch, int daysAgo) {
    datesSince++;
    if (firstSince == null) {
      firstSince = touch;
      firstSinceAge = daysAgo;
    }
  }

  private void met(Touch touch, int daysAgo) {
    encounter = touch;
    age = daysAgo;
    datesSince = 0;
    firstSince = null;
    firstSinceAge = Thresholds.NEVER;
  }

  Meetings result() {
    return new Meetings(
        encounter == null ? null : encounter.interaction(),
        age,
        datesSince,
        firstSince,
        firstSinceAge,
        firstMetAge);
  }
}
