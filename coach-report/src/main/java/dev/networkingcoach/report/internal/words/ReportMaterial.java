package dev.networkingcoach.report.internal.words;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a report is made from.
 *
 * @param network everything known
 * @param plan what the coach advises
 * @param overview where everybody stands
 * @param people what to call them
 * @param contacts the contacts who are not archived, in the order of their ids
 */
public record ReportMaterial(
    Network network, Plan plan, Overview overview, ReportNames people, List<Contact> contacts) {

  /** What there is to say about a network. */
  public static ReportMaterial of(Network network, Plan plan, Overview overview) {
    return new ReportMaterial(
        network,
        plan,
        overview,
        new ReportNames(network),
        network.contacts().stream()
            .filter(contact -> overview.standings().containsKey(contact.id()))
            .sorted(Comparator.comparing(Contact::id))
            .toList());
  }

  /** The day of the report, in the owner's zone. */
  public LocalDate today() {
    return plan.today();
  }

  /** Whether the contact is there and not archived. */
  public boolean knows(String contact) {
    return overview.standings().containsKey(contact);
  }

  /** Where a contact stands who is not archived. */
  public ContactStanding standing(String contact) {
    return Objects.requireNonNull(overview.standings().get(contact), contact);
  }
}
