package dev.networkingcoach.report.internal.words;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import java.util.HashMap;
import java.util.Map;

/** What to call the people of a network. */
public final class ReportNames {
  private final Map<String, String> names = new HashMap<>();

  /** The people of this network. */
  public ReportNames(Network network) {
    network.persons().forEach(person -> names.put(person.id(), person.name()));
    network.targets().forEach(target -> names.put(target.id(), target.name()));
    network.contacts().forEach(contact -> names.put(contact.id(), contact.name()));
    names.put(network.owner().id(), network.owner().name());
  }

  /**
   * The name of the owner, a contact, a target or a person known of; the id where there is no name.
   */
  public String name(String id) {
    String name = names.get(id);
    return ShortText.name(name == null || name.isBlank() ? id : name);
  }

  /** What a contact does, and where; empty where neither is known. */
  public static String work(Contact contact) {
    String title = contact.title() == null ? "" : contact.title().strip();
    String organization = contact.organization() == null ? "" : contact.organization().strip();
    return ShortText.name(
        title.isEmpty() || organization.isEmpty()
            ? title + organization
            : title + ", " + organization);
  }
}
