package dev.networkingcoach.journal;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.api.journal.OwnerKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Short ways to say in tests what a person told the coach. */
final class Entries {
  static final OwnerKey MIRA = new OwnerKey("local", "mira");
  static final Instant SAID = Instant.parse("2026-11-23T10:15:30.123456789Z");
  static final LocalDate DAY = LocalDate.parse("2026-11-14");

  private Entries() {}

  static Entry entry(String id, Change... changes) {
    return new Entry(id, SAID, "mira", "cli", List.of(changes));
  }

  static Entry opened(OwnerKey owner) {
    return entry(
        "open",
        new Change.Opened(
            Owner.builder(owner.owner(), "Mira Chen", ZoneId.of("Europe/Amsterdam")).build()));
  }

  static Change contact(String id, String name, String... emails) {
    return new Change.ContactAdded(Contact.builder(id, name).emails(emails).build());
  }

  static Change met(String id, String contact) {
    return new Change.Happened(
        Interaction.builder(id, contact, DAY, InteractionKind.MET).what("coffee").build());
  }

  static Change introduced(String id, String one, String other) {
    return new Change.Introduced(new Introduction(id, List.of(one, other), DAY, "hiring"));
  }

  static Change noted(String id, String contact, String text) {
    return new Change.Noted(new Note(id, contact, DAY, text));
  }

  static Entry undo(String id, String undone) {
    return entry(id, new Change.Undone(undone));
  }
}
