package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.FirstName;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people and events of a network are called. */
final class FactNames {
  private final RuleMessages messages;
  private final String ownerId;
  private final Standings standings;
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();

  FactNames(Situation situation, RuleMessages messages) {
    this.messages = messages;
    Network network = situation.network();
    standings = situation.standings();
    ownerId = network.owner().id();
    for (KnownPerson person : network.persons()) {
      people.put(person.id(), or(person.name(), person.id()));
    }
    for (Target target : network.targets()) {
      people.put(target.id(), or(target.name(), target.id()));
    }
    for (Event event : network.events()) {
      String name = QuotedText.textOrNull(event.name());
      if (name != null) {
        events.put(event.id(), name);
      }
    }
  }

  /** The contact's name, or the id where the name is blank. */
  static String of(Contact contact) {
    return or(contact.name(), contact.id());
  }

  /** A name on one line, or what stands in for it where it is blank. */
  static String or(String name, String instead) {
    String shown = QuotedText.textOrNull(name);
    return shown == null ? instead : shown;
  }

  /** How to greet the contact; null where nobody knows who it is. */
  static @Nullable String first(Standing standing) {
    return standing.anonymous() ? null : FirstName.of(of(standing.contact()));
  }

  /** Name and organization, as somebody is introduced; null where nobody knows who it is. */
  @Nullable String introduced(Standing standing) {
    if (standing.anonymous()) {
      return null;
    }
    String organization = QuotedText.textOrNull(standing.contact().organization());
    String name = of(standing.contact());
    return organization == null
        ? name
        : messages.phrase(
            "person.introduced", (slot, field) -> slot.equals("name") ? name : organization);
  }

  /**
   * The name of a contact, target or person, what the bundle says for the owner, the id for anybody
   * else.
   */
  String person(String id) {
    if (id.equals(ownerId)) {
      return said("person.owner");
    }
    Standing standing = standings.of(id);
    return standing == null ? people.getOrDefault(id, id) : of(standing.contact());
  }

  /** The name of an event, or its id where no name is known; null for no event. */
  @Nullable String event(@Nullable String id) {
    return id == null ? null : events.getOrDefault(id, id);
  }

  /** The name of an event; null where none is known. */
  @Nullable String occasion(@Nullable String id) {
    return id == null ? null : events.get(id);
  }

  /** The name of a target as others may read it. */
  String somebody(Target target) {
    return or(target.name(), said("person.somebody"));
  }

  private String said(String key) {
    return messages.phrase(key, (slot, field) -> null);
  }
}
