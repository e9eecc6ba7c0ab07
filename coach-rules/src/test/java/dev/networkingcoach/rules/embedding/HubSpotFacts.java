package dev.networkingcoach.rules.embedding;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** What becomes of HubSpot's contacts, engagements and deals. */
final class HubSpotFacts {
  private final ZoneId zone;
  private final Set<String> customers;

  HubSpotFacts(ZoneId zone, Set<String> customers) {
    this.zone = zone;
    this.customers = customers;
  }

  Contact contact(Map<String, String> row) {
    return Contact.builder(row.get("id"), row.get("firstname") + " " + row.get("lastname"))
        .emails(row.get("email"))
        .title(row.get("jobtitle"))
        .organization(row.get("company"))
        .markets(row.get("industry"))
        .relation(relation(row))
        .build();
  }

  private Relation relation(Map<String, String> row) {
    if (customers.contains(row.get("id"))) {
      return Relation.CUSTOMER;
    }
    return switch (row.get("lifecyclestage")) {
      case "customer", "evangelist" -> Relation.CUSTOMER;
      case "lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity" ->
          Relation.PROSPECT;
      default -> Relation.ACQUAINTANCE;
    };
  }

  void add(Map<String, String> row, NetworkBuilder network) {
    switch (row.get("type")) {
      case "EMAIL" -> network.interactions(talked(row, Initiator.OWNER));
      case "INCOMING_EMAIL" -> network.interactions(talked(row, Initiator.CONTACT));
      case "CALL" -> {
        if (row.get("status").equals("CONNECTED")) {
          network.interactions(talked(row, null));
        }
      }
      case "MEETING" -> addMeeting(row, network);
      default -> {
        // Tasks and notes are the CRM's own: nothing happened between two people.
      }
    }
  }

  private void addMeeting(Map<String, String> row, NetworkBuilder network) {
    switch (row.get("status")) {
      case "SCHEDULED" ->
          network.meetings(
              Meeting.builder(row.get("id"), day(row))
                  .with(row.get("contact"))
                  .at(time(row))
                  .purpose(row.get("subject"))
                  .build());
      case "COMPLETED" ->
          network.interactions(
              Interaction.builder(row.get("id"), row.get("contact"), day(row), InteractionKind.MET)
                  .what(row.get("subject"))
                  .build());
      default -> {
        // Cancelled, or nobody came.
      }
    }
  }

  private Interaction talked(Map<String, String> row, Initiator by) {
    return Interaction.builder(row.get("id"), row.get("contact"), day(row), InteractionKind.TALKED)
        .what(row.get("subject"))
        .by(by)
        .build();
  }

  private LocalDate day(Map<String, String> row) {
    return Instant.parse(row.get("hs_timestamp")).atZone(zone).toLocalDate();
  }

  private LocalTime time(Map<String, String> row) {
    return Instant.parse(row.get("hs_timestamp"))
        .atZone(zone)
        .toLocalTime()
        .truncatedTo(ChronoUnit.MINUTES);
  }
}
