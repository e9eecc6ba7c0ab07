package dev.networkingcoach.bot.conversation.internal.who;

import dev.networkingcoach.api.facts.Contact;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is meant.
 *
 * @param id the id, which somebody who is new will have
 * @param name the name
 * @param contact the contact; null where the person is none yet
 */
public record MeantPerson(String id, String name, @Nullable Contact contact) {

  /** A contact. */
  public static MeantPerson of(Contact contact) {
    String name = contact.name().isBlank() ? contact.id() : contact.name();
    return new MeantPerson(contact.id(), name, contact);
  }

  /** Whether the person is not among the contacts yet. */
  public boolean isNew() {
    return contact == null;
  }
}
