package dev.networkingcoach.bot.conversation.internal.turn;

/** Whether the time zone of a person is only assumed: the channel did not tell it. */
public final class ZoneDoubt {
  private static final String SURE = "zone-sure";

  private ZoneDoubt() {}

  /** Whether the zone is not known for sure. */
  public static boolean isThere(Turn turn) {
    return turn.person().zone() == null
        && turn.services().persons().get(turn.owner(), SURE).isEmpty();
  }

  /** The person has said it. */
  public static void settle(Turn turn) {
    turn.services().persons().put(turn.owner(), SURE, "yes");
  }
}
