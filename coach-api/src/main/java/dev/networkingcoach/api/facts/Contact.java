package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the owner knows. Dates are in the owner's zone. Immutable and thread-safe.
 *
 * @param id the contact's id, unique among contacts and not the owner's
 * @param name the contact's name; may be blank where it is unknown
 * @param organization where they work; null where not known
 * @param title what they do there; null where not known
 * @param emails their addresses
 * @param relation how they stand to the owner; {@link Relation#ACQUAINTANCE} by default
 * @param connections how many people they know; null where not known
 * @param markets the markets they have access to
 * @param interests what they follow
 * @param needs what they look for
 * @param offers what they can give
 * @param advocacy how far they speak for the owner; {@link Advocacy#NONE} by default
 * @param advocacySince since when; null where not known
 * @param focus whether the owner chose to invest in them; false by default
 * @param since since when they are connected; null where not known
 * @param cadenceDays days between touches the owner wants; null for the default of the relation
 * @param birthday their birthday; null where not known
 * @param labels what the owner files them under; no rule reads it
 * @param archived whether the owner is done with them; an archived contact yields no advice
 */
public record Contact(
    String id,
    String name,
    @Nullable String organization,
    @Nullable String title,
    List<String> emails,
    Relation relation,
    @Nullable Integer connections,
    List<Topic> markets,
    List<Topic> interests,
    List<Topic> needs,
    List<Topic> offers,
    Advocacy advocacy,
    @Nullable LocalDate advocacySince,
    boolean focus,
    @Nullable LocalDate since,
    @Nullable Integer cadenceDays,
    @Nullable Birthday birthday,
    List<String> labels,
    boolean archived) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Contact {
    name = Checks.oneLine(name);
    organization = Checks.optionalOneLine(organization);
    title = Checks.optionalOneLine(title);
    emails = Checks.oneLineEach(emails);
    labels = Checks.oneLineEach(labels);
    markets = Checks.copy(markets);
    interests = Checks.copy(interests);
    needs = Checks.copy(needs);
    offers = Checks.copy(offers);
    new Checks("contact", id)
        .id("id", id)
        .line("name", name)
        .optionalLine("organization", organization)
        .optionalLine("title", title)
        .lines("emails", emails)
        .required("relation", relation, "a relation such as COLLEAGUE")
        .atLeast(0, "connections", connections)
        .topics("markets", markets)
        .topics("interests", interests)
        .topics("needs", needs)
        .topics("offers", offers)
        .required("advocacy", advocacy, "NONE, CANDIDATE or ADVOCATE")
        .optionalDate("advocacySince", advocacySince)
        .optionalDate("since", since)
        .between(1, Policy.MOST, "cadenceDays", cadenceDays)
        .lines("labels", labels)
        .throwIfAny();
  }

  /** A builder for a contact with this id and name; everything else stands at its default. */
  public static ContactBuilder builder(String id, String name) {
    return new ContactBuilder(id, name);
  }

  /** A builder that starts from this contact. */
  public ContactBuilder toBuilder() {
    return new ContactBuilder(this);
  }
}
