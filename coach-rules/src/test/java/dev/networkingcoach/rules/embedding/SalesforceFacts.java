package dev.networkingcoach.rules.embedding;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** What becomes of Salesforce's contacts, tasks, events and opportunities. */
final class SalesforceFacts {
  private final ZoneId zone;
  private final LocalDate today;
  private final Set<String> customers;
  private final Set<String> prospects;

  SalesforceFacts(ZoneId zone, LocalDate today, Set<String> customers, Set<String> prospects) {
    this.zone = zone;
    this.today = today;
    this.customers = customers;
    this.prospects = prospects;
  }

  Contact contact(Map<String, String> row) {
    String id = row.get("Id");
    String born = row.get("Birthdate");
    return Contact.builder(id, row.get("FirstName") + " " + row.get("LastName"))
        .emails(row.get("Email"))
        .title(row.get("Title"))
        .organization(row.get("Account.Name"))
        .markets(row.get("Account.Industry"))
        .relation(
            customers.contains(id)
                ? Relation.CUSTOMER
                : prospects.contains(id) ? Relation.PROSPECT : Relation.ACQUAINTANCE)
        .birthday(born.isEmpty() ? null : Birthday.parse(born))
        .build();
  }

  void addTask(Map<String, String> row, NetworkBuilder network) {
    if (!row.get("Status").equals("Completed")) {
      return;
    }
    switch (row.get("TaskSubtype")) {
      case "Email" ->
          network.interactions(
              talked(
                  row, row.get("Incoming").equals("true") ? Initiator.CONTACT : Initiator.OWNER));
      case "Call" -> {
        if (row.get("CallDisposition").equals("Connected")) {
          network.interactions(talked(row, null));
        }
      }
      default -> {
        // A to-do that is done is nothing that happened between two people.
      }
    }
  }

  void addEvent(Map<String, String> row, NetworkBuilder network) {
    ZonedDateTime start = Instant.parse(row.get("StartDateTime")).atZone(zone);
    LocalDate day = start.toLocalDate();
    if (day.isBefore(today)) {
      network.interactions(
          Interaction.builder(row.get("Id"), row.get("WhoId"), day, InteractionKind.MET)
              .what(row.get("Subject"))
              .build());
    } else {
      network.meetings(
          Meeting.builder(row.get("Id"), day)
              .with(row.get("WhoId"))
              .at(start.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
              .purpose(row.get("Subject"))
              .build());
    }
  }

  private static Interaction talked(Map<String, String> row, Initiator by) {
    LocalDate day = LocalDate.parse(row.get("ActivityDate"));
    return Interaction.builder(row.get("Id"), row.get("WhoId"), day, InteractionKind.TALKED)
        .what(row.get("Subject"))
        .by(by)
        .build();
  }
}
