package dev.networkingcoach.exports.internal.card;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.exports.internal.text.FoldingWriter;
import dev.networkingcoach.imports.internal.text.StableUid;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Contacts, each as a card that names the others it knows. Immutable and thread-safe. */
public final class ContactCards {
  private final String owner;
  private final List<Contact> contacts;
  private final Map<String, Set<String>> known;

  /** Cards of these contacts of the network. */
  public ContactCards(Network network, List<Contact> contacts) {
    this.owner = network.owner().id();
    this.contacts = contacts;
    this.known = known(network.acquaintances(), contacts);
  }

  /** Acquaintances are mutual, and only those of two cards that are written can be followed. */
  private static Map<String, Set<String>> known(
      List<Acquaintance> acquaintances, List<Contact> contacts) {
    Set<String> written = contacts.stream().map(Contact::id).collect(Collectors.toSet());
    Map<String, Set<String>> known = new HashMap<>();
    for (Acquaintance acquaintance : acquaintances) {
      String from = acquaintance.from();
      String to = acquaintance.to();
      if (written.contains(from) && written.contains(to)) {
        known.computeIfAbsent(from, id -> new TreeSet<>()).add(to);
        known.computeIfAbsent(to, id -> new TreeSet<>()).add(from);
      }
    }
    return known;
  }

  /** Writes the cards. */
  public void writeTo(Writer out) throws IOException {
    VCardWriter cards = new VCardWriter(new FoldingWriter(out), VCardVersion.V4_0);
    cards.setAddProdId(false);
    cards.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
    for (Contact contact : contacts) {
      cards.write(new ContactCard(contact, uid(contact.id()), known(contact)).card());
    }
    cards.flush();
  }

  private List<String> known(Contact contact) {
    return known.getOrDefault(contact.id(), Set.of()).stream().map(this::uid).toList();
  }

  private String uid(String contactId) {
    return StableUid.ofContact(owner, contactId);
  }
}
