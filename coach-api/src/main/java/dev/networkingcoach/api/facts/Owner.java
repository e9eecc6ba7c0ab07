package dev.networkingcoach.api.facts;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whose relationships a network holds. Immutable and thread-safe.
 *
 * @param id the owner's id; no contact has the same
 * @param name the owner's name
 * @param zone the IANA zone in which every date of the network is meant
 * @param purpose why the owner networks; null where not said
 * @param positioning whom the owner serves and which problem they solve; null where not said
 * @param markets the owner's target markets
 * @param needs what the owner looks for
 * @param offers what the owner can give
 */
public record Owner(
    String id,
    String name,
    ZoneId zone,
    @Nullable String purpose,
    @Nullable String positioning,
    List<Topic> markets,
    List<Topic> needs,
    List<Topic> offers) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Owner {
    markets = Checks.copy(markets);
    needs = Checks.copy(needs);
    offers = Checks.copy(offers);
    new Checks()
        .id("id", id)
        .line("name", name)
        .required("zone", zone, "an IANA time zone such as Europe/Amsterdam")
        .optionalText("purpose", purpose)
        .optionalText("positioning", positioning)
        .topics("markets", markets)
        .topics("needs", needs)
        .topics("offers", offers)
        .throwIfAny();
  }

  /** A builder for an owner with this id, name and zone; everything else is empty. */
  public static OwnerBuilder builder(String id, String name, ZoneId zone) {
    return new OwnerBuilder(id, name, zone);
  }
}
