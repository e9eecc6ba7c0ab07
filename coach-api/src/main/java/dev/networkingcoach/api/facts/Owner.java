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
 * @param emails the owner's addresses
 * @param purpose why the owner networks; null where not said
 * @param positioning whom the owner serves and which problem they solve; null where not said
 * @param markets the owner's target markets
 * @param needs what the owner looks for
 * @param offers what the owner can give
 * @param sameTopics groups of topics that mean the same: two or more that differ, and no topic in
 *     two groups; see {@link SameTopics}
 */
public record Owner(
    String id,
    String name,
    ZoneId zone,
    List<String> emails,
    @Nullable String purpose,
    @Nullable String positioning,
    List<Topic> markets,
    List<Topic> needs,
    List<Topic> offers,
    List<List<Topic>> sameTopics) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Owner {
    name = Checks.oneLine(name);
    emails = Checks.oneLineEach(emails);
    markets = Checks.copy(markets);
    needs = Checks.copy(needs);
    offers = Checks.copy(offers);
    sameTopics = Checks.copy(sameTopics).stream().map(Checks::copy).toList();
    new Checks("owner", id)
        .id("id", id)
        .line("name", name)
        .required("zone", zone, "an IANA time zone such as Europe/Amsterdam")
        .lines("emails", emails)
        .optionalText("purpose", purpose)
        .optionalText("positioning", positioning)
        .topics("markets", markets)
        .topics("needs", needs)
        .topics("offers", offers)
        .groups("sameTopics", sameTopics)
        .throwIfAny();
  }

  /** A builder for an owner with this id, name and zone; everything else is empty. */
  public static OwnerBuilder builder(String id, String name, ZoneId zone) {
    return new OwnerBuilder(id, name, zone);
  }

  /** A builder that starts from this owner. */
  public OwnerBuilder toBuilder() {
    return new OwnerBuilder(this);
  }
}
