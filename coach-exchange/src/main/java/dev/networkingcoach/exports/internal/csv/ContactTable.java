package dev.networkingcoach.exports.internal.csv;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.exports.internal.text.NameParts;
import dev.networkingcoach.exports.internal.text.PlainAddresses;
import dev.networkingcoach.imports.internal.text.StableUid;
import dev.networkingcoach.imports.network.Categories;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Contacts with the columns of Google Contacts, which other programs know as well, and then those
 * of our own. Immutable and thread-safe.
 */
public final class ContactTable {
  /** How Google joins the values of one cell. */
  private static final String BETWEEN_VALUES = " ::: ";

  private final String owner;
  private final List<Contact> contacts;

  /** A table of these contacts of this owner. */
  public ContactTable(Owner owner, List<Contact> contacts) {
    this.owner = owner.id();
    this.contacts = contacts;
  }

  /** Writes the table. */
  public void writeTo(Writer out) throws IOException {
    List<CsvColumn<Contact>> columns =
        Stream.of(names(), work(), addresses(), topics(), standing())
            .flatMap(List::stream)
            .toList();
    new CsvSheet<>(columns).write(contacts.stream(), out);
  }

  private static List<CsvColumn<Contact>> names() {
    return List.of(
        new CsvColumn<>("First Name", contact -> NameParts.of(contact.name()).first()),
        new CsvColumn<>("Last Name", contact -> NameParts.of(contact.name()).last()));
  }

  private static List<CsvColumn<Contact>> work() {
    return List.of(
        new CsvColumn<>("Organization Name", Contact::organization),
        new CsvColumn<>("Organization Title", Contact::title),
        new CsvColumn<>("Birthday", Contact::birthday),
        new CsvColumn<>("Labels", contact -> joined(Categories.withLabels(contact).stream())));
  }

  /** Two addresses have a column each; the third has that and all others. */
  private static List<CsvColumn<Contact>> addresses() {
    return List.of(
        new CsvColumn<>("E-mail 1 - Value", contact -> joined(emails(contact).limit(1))),
        new CsvColumn<>("E-mail 2 - Value", contact -> joined(emails(contact).skip(1).limit(1))),
        new CsvColumn<>("E-mail 3 - Value", contact -> joined(emails(contact).skip(2))));
  }

  private static List<CsvColumn<Contact>> topics() {
    return List.of(
        new CsvColumn<>("Relation", Contact::relation),
        new CsvColumn<>("Markets", contact -> joined(texts(contact.markets()))),
        new CsvColumn<>("Interests", contact -> joined(texts(contact.interests()))),
        new CsvColumn<>("Needs", contact -> joined(texts(contact.needs()))),
        new CsvColumn<>("Offers", contact -> joined(texts(contact.offers()))));
  }

  private List<CsvColumn<Contact>> standing() {
    return List.of(
        new CsvColumn<>("Connections", Contact::connections),
        new CsvColumn<>("Advocacy", ContactTable::advocacy),
        new CsvColumn<>("Advocacy Since", Contact::advocacySince),
        new CsvColumn<>("Focus", Contact::focus),
        new CsvColumn<>("Since", Contact::since),
        new CsvColumn<>("Cadence Days", Contact::cadenceDays),
        new CsvColumn<>("Archived", Contact::archived),
        new CsvColumn<>("UID", contact -> StableUid.ofContact(owner, contact.id())));
  }

  private static Object advocacy(Contact contact) {
    return contact.advocacy() == Advocacy.NONE ? "" : contact.advocacy();
  }

  private static Stream<String> emails(Contact contact) {
    return PlainAddresses.of(contact).stream();
  }

  private static Stream<String> texts(List<Topic> topics) {
    return topics.stream().map(Topic::text);
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(BETWEEN_VALUES));
  }
}
