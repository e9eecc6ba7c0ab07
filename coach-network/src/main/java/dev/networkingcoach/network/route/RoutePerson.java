package dev.networkingcoach.network.route;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on the way. Immutable and thread-safe.
 *
 * @param id their id
 * @param name their name; the id where no name is known
 * @param organization where they work; null where not known
 * @param ties how many people they are known to be tied to
 * @param counted what a tie over them counts: 1, or less for a hub that was discounted
 */
public record RoutePerson(
    String id, String name, @Nullable String organization, int ties, double counted) {

  /** Whether ties over them count less because they know so many. */
  public boolean isDiscounted() {
    return counted < 1;
  }
}
