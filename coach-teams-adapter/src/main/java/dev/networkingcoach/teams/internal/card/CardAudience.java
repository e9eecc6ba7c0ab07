package dev.networkingcoach.teams.internal.card;

/**
 * Who sees a card. Immutable and thread-safe.
 *
 * @param userId the person's id in the channel
 * @param refreshing whether a card that shows advice shall be kept up to date for them
 */
public record CardAudience(String userId, boolean refreshing) {

  /** A card that stays as it is. */
  public static CardAudience of(String userId) {
    return new CardAudience(userId, false);
  }
}
