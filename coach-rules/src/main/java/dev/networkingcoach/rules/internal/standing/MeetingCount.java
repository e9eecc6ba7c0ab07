package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
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
  private @Nullable Touch ownersTalk;
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
      ownersTalk = null;
      if (encounter != null) {
        since(touch, daysAgo);
      }
    }
    if (ownersTalk == null && isOwners(touch)) {
      ownersTalk = touch;
      if (encounter != null && age == daysAgo) {
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

  /** Who wrote on the evening of the party has followed up. */
  private static boolean isOwners(Touch touch) {
    Interaction interaction = touch.interaction();
    return interaction != null
        && interaction.kind() == InteractionKind.TALKED
        && interaction.by() == Initiator.OWNER;
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
    if (ownersTalk != null) {
      since(ownersTalk, daysAgo);
    }
  }

  MeetingStanding result() {
    return new MeetingStanding(
        encounter == null ? null : encounter.interaction(),
        age,
        datesSince,
        firstSince,
        firstSinceAge,
        firstMetAge);
  }
}
