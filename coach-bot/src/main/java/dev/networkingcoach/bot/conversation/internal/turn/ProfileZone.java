package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerField;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time zone in the profile that a channel shows of a person. The coach follows it until the
 * person says another zone themselves; that one wins until they say the zone of their profile.
 */
public final class ProfileZone {
  private static final String SAID = "zone-sure";

  /** Who tells the coach what stands in a profile. */
  private static final String PROFILE = "profile";

  /** The zone of a machine is no profile: a job at night may run in another one. */
  private static final String MACHINE = "terminal";

  private final ConversationTurn turn;

  /** The profile of the person of this turn. */
  public ProfileZone(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Whether the zone is only assumed: neither the channel nor the person told it. */
  public boolean isMissing() {
    return turn.person().zone() == null && !isSaid();
  }

  private boolean isSaid() {
    return turn.services().persons().get(turn.owner(), SAID).isPresent();
  }

  /** The person chose this zone. */
  public void chosen(ZoneId zone) {
    if (!zone.equals(turn.person().zone())) {
      turn.services().persons().put(turn.owner(), SAID, zone.getId());
    } else if (isSaid()) {
      turn.services().persons().remove(turn.owner(), SAID);
    }
  }

  /**
   * Takes over the zone of the profile where it is another one now.
   *
   * @return the zone before; empty where nothing has changed
   */
  public Optional<ZoneId> follow() {
    ZoneId zone = turn.person().zone();
    if (zone == null || turn.person().channel().equals(MACHINE) || turn.isNew()) {
      return Optional.empty();
    }
    ZoneId before = turn.network().owner().zone();
    if (zone.equals(before) || isSaid()) {
      return Optional.empty();
    }
    turn.recordOf(
        PROFILE,
        "zone:" + turn.known().number(),
        new Change.OwnerSet(OwnerField.ZONE, zone.getId()));
    return Optional.of(before);
  }
}
