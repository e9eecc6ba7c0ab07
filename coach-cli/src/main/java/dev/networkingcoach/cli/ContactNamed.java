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
    throw new UsageException(
        match instanceof ContactMatch.Ambiguous ambiguous
            ? several(written, ambiguous.candidates())
            : unknown(written, ((ContactMatch.Unknown) match).near()));
  }

  private static String several(String written, List<Contact> found) {
    return written + " fits " + found.size() + " contacts; name one by its id:" + shown(found);
  }

  private static String unknown(String written, List<Contact> near) {
    return written
        + " is no contact in this network: an id or a part of a name was expected."
        + (near.isEmpty() ? "" : "\nMaybe one of these:" + shown(near));
  }

  private static String shown(List<Contact> contacts) {
    String more = contacts.size() > MOST_SHOWN ? "\n  ..." : "";
    return contacts.stream()
        .limit(MOST_SHOWN)
        .map(contact -> "\n  " + contact.id() + "  " + contact.name())
        .collect(Collectors.joining("", "", more));
  }
}
