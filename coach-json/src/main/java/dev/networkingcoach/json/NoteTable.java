package dev.networkingcoach.json;

import dev.networkingcoach.api.facts.References;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import java.time.LocalDate;

/** What was remarked about contacts. */
final class NoteTable {
  static final FactTable<Note> NOTE =
      FactTable.<Note>of("a note", "A remark about a contact, for the owner alone.")
          .id(Note::id, "The note's id, unique among notes.")
          .contact("contact", TextType.ID, Note::contact, "The contact's id.")
          .required("on", DateType.DATE, Note::on, "The day.")
          .required("text", TextType.TEXT, Note::text, "The remark.")
          .build(
              fields ->
                  new Note(
                      fields.text("id"),
                      fields.text("contact"),
                      fields.one("on", LocalDate.class),
                      fields.text("text")));

  private NoteTable() {}

  /**
   * The same, if every note has an id of its own and is about a contact.
   *
   * @throws InvalidFactsException naming each that is not, by JSON path
   */
  static Known checked(Known known) {
    References references = new References(null);
    known.network().contacts().forEach(one -> references.declare("contacts", 0, one.id()));
    for (int i = 0; i < known.notes().size(); i++) {
      references.declare("notes", i, known.notes().get(i).id());
      references.refer("notes", i, "contact", known.notes().get(i).contact());
    }
    if (!known.notes().isEmpty() && !references.faults().isEmpty()) {
      throw new InvalidFactsException(references.faults());
    }
    return known;
  }
}
