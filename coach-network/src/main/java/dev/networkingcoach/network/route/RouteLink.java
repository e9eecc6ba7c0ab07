package dev.networkingcoach.network.route;

import dev.networkingcoach.api.explain.TieBand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie on the way, and what it rests on. Immutable and thread-safe.
 *
 * @param source where the tie is known from
 * @param strength in (0, 1]
 * @param basis what the two rest on, as noted; null where nothing is
 * @param since since when they know each other; null where not known
 * @param lastTouch the day of the owner's last touch, in the owner's zone; null on all other links
 * @param agreed whether the person on the near side is known to agree to lead on: the owner does,
 *     and so does an introducer who said yes
 */
public record RouteLink(
    Source source,
    double strength,
    @Nullable String basis,
    @Nullable LocalDate since,
    @Nullable LocalDate lastTouch,
    boolean agreed) {

  /** Where a tie is known from. */
  public enum Source {
    /** What the owner and the contact did together. */
    TOUCHES,
    /** An acquaintance that the owner noted. */
    NOTED,
    /** A graph that many share. */
    SHARED
  }

  /** The strength in a word. */
  public TieBand band() {
    return TieBand.of(strength);
  }
}
