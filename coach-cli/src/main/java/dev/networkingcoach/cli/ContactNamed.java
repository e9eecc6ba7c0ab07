package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.ContactSearch;
import java.util.List;
import java.util.stream.Collectors;

/** The contact named on the command line. */
final class ContactNamed {
  private static final int MOST_SHOWN = 10;

  private ContactNamed() {}

  /**
   * The contact.
   *
   * @param written an id, or a part of a name; case and accents do not matter
   * @throws UsageException if nobody fits, or more than one does; it names who may be meant
   */
  static Contact in(Network network, String written) {
    ContactMatch match = ContactSearch.among(network.contacts()).find(written);
    if (match instanceof ContactMatch.Found found) {
      return found.contact();
    }
    throw unclear(written, match, "contact");
  }

  /**
   * What to throw where nobody fits, or more than one does.
   *
   * @param kind what was looked for: contact, or person
   */
  static UsageException unclear(String written, ContactMatch match, String kind) {
    if (match instanceof ContactMatch.Ambiguous ambiguous) {
      List<Contact> found = ambiguous.candidates();
      return new UsageException(
          written + " fits " + found.size() + " " + kind + "s; name one by its id:" + shown(found));
    }
    List<Contact> near = ((ContactMatch.Unknown) match).near();
    return new UsageException(
        written
            + " is no "
            + kind
            + " in this network: an id or a part of a name was expected."
            + (near.isEmpty() ? "" : "\nMaybe one of these:" + shown(near)));
  }

  private static String shown(List<Contact> contacts) {
    String more = contacts.size() > MOST_SHOWN ? "\n  ..." : "";
    return contacts.stream()
        .limit(MOST_SHOWN)
        .map(contact -> "\n  " + contact.id() + "  " + contact.name())
        .collect(Collectors.joining("", "", more));
  }
}
