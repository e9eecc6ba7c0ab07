package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.language.command.Housekeeping;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Exchanges names, one a line: enough to see what the conversation does with any exchange. */
public final class PlainExchange implements ContactExchange {

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    String names =
        String.join("\n", known.network().contacts().stream().map(Contact::name).toList());
    return new Part.Attachment("network." + format, "text/plain", ContentBytes.of(names));
  }

  @Override
  public Part.Attachment calendar(Network network, LocalDate today) {
    return new Part.Attachment("coach.ics", "text/calendar", ContentBytes.of("BEGIN:VCALENDAR"));
  }

  @Override
  public List<Duplicate> duplicates(Network network) {
    List<Contact> contacts = network.contacts();
    return contacts.size() < 2
        ? List.of()
        : List.of(
            new Duplicate(
                contacts.get(0).id(), contacts.get(1).id(), "They were the first to be added."));
  }

  @Override
  public Arrival read(
      String name, ContentBytes content, Known known, LocalDate today, Predicate<Contact> refused) {
    if (!name.endsWith(".txt")) {
      throw new CoachException(name + " must be a list of names.\nMaybe send a .txt.");
    }
    List<Change> changes =
        Stream.of(content.text().split("\n", -1))
            .map(line -> Contact.builder(line.toLowerCase(java.util.Locale.ROOT), line).build())
            .filter(
                contact ->
                    known.network().contact(contact.id()).isEmpty() && !refused.test(contact))
            .<Change>map(Change.ContactAdded::new)
            .toList();
    return new Arrival(changes, List.of(changes.size() + " new contacts."));
  }
}
