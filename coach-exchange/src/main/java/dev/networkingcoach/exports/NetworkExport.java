package dev.networkingcoach.exports;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.exports.internal.card.ContactCards;
import dev.networkingcoach.exports.internal.csv.ContactTable;
import dev.networkingcoach.exports.internal.csv.InteractionTable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes the people of a network, and what happened with them, for other programs.
 *
 * <pre>{@code
 * NetworkExport.of(network).contactsToCsv(writer);
 * NetworkExport.of(network).withArchived().contactsToVCard(writer);
 * }</pre>
 *
 * <p>Archived contacts are left out by default. The same network gives the same text. Reading it
 * back with {@link dev.networkingcoach.imports.ContactImport} into the same network changes
 * nothing.
 *
 * <p>Lines end in CR LF, and text is meant to be encoded as UTF-8. Writers are flushed and left
 * open. Immutable and thread-safe.
 */
public final class NetworkExport {
  private final Network network;
  private final boolean archived;

  private NetworkExport(Network network, boolean archived) {
    this.network = network;
    this.archived = archived;
  }

  /** An export of this network without its archived contacts. */
  public static NetworkExport of(Network network) {
    return new NetworkExport(network, false);
  }

  /** An export of the archived contacts, too. */
  public NetworkExport withArchived() {
    return new NetworkExport(network, true);
  }

  /**
   * Writes the contacts as a CSV with the columns of Google Contacts and, after them, columns of
   * our own with all else that is known of a contact. Several values of one cell have {@code :::}
   * between them. A cell that a spreadsheet might take for a formula begins with an apostrophe,
   * which our import takes off again.
   *
   * @throws IOException if the writer fails
   */
  public void contactsToCsv(Writer out) throws IOException {
    new ContactTable(network.owner(), contacts()).writeTo(out);
  }

  /**
   * Writes what happened as a CSV with a row for each interaction, by day. An introduction is two
   * rows, for it counts as given to both. Cells are guarded as those of contacts are.
   *
   * @throws IOException if the writer fails
   */
  public void interactionsToCsv(Writer out) throws IOException {
    new InteractionTable(network, contacts()).writeTo(out);
  }

  /**
   * Writes the contacts as vCards of version 4.0 (RFC 6350): name, organization, title, e-mail
   * addresses, birthday, relation, markets and labels as categories, interests as a note, and the
   * other contacts they know. People pass cards on, so what a contact needs and how far they are an
   * advocate is left out.
   *
   * @throws IOException if the writer fails
   */
  public void contactsToVCard(Writer out) throws IOException {
    new ContactCards(network, contacts()).writeTo(out);
  }

  private List<Contact> contacts() {
    return network.contacts().stream().filter(contact -> archived || !contact.archived()).toList();
  }
}
