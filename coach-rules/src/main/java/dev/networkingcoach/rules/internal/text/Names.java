package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people and events of a network are called. */
final class Names {
  private final String ownerId;
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();

  Names(Network network) {
    ownerId = network.owner().id();
    for (Target target : network.targets()) {
      people.put(target.id(), target.name().isBlank() ? target.id() : target.name());
    }
    for (Contact contact : network.contacts()) {
      if (!contact.archived()) {
        people.put(contact.id(), of(contact));
      }
    }
    for (Event event : network.events()) {
      events.put(event.id(), event.name().isBlank() ? event.id() : event.name());
    }
  }

  /** The contact's name, or the id where the name is blank. */
  static String of(Contact contact) {
    return contact.name().isBlank() ? contact.id() : contact.name();
  }

  /** The first word of the contact's name. */
  static String first(Contact contact) {
    String name = of(contact).strip();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isWhitespace(name.charAt(i))) {
        return name.substring(0, i);
      }
    }
    return name;
  }

  /** The name of a contact or target, "you" for the owner, the id for anybody else. */
  String person(String id) {
    return id.equals(ownerId) ? "you" : people.getOrDefault(id, id);
  }

  /** The name of an event, or its id where the event itself is not known. */
  @Nullable String event(@Nullable String id) {
    return id == null ? null : events.getOrDefault(id, id);
  }
}
