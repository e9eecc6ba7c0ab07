package dev.networkingcoach.teams.support;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.language.command.Housekeeping;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Exports the names of contacts: enough to see a file go out. */
final class NamesAlone implements ContactExchange {

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    String names =
        known.network().contacts().stream().map(Contact::name).collect(Collectors.joining("\n"));
    return new Part.Attachment("names.txt", "text/plain", ContentBytes.of(names));
  }

  @Override
  public Part.Attachment calendar(Network network, LocalDate today) {
    return new Part.Attachment("coach.ics", "text/calendar", ContentBytes.of("BEGIN:VCALENDAR"));
  }

  @Override
  public List<Duplicate> duplicates(Network network) {
    return List.of();
  }

  @Override
  public Arrival read(
      String name, ContentBytes content, Known known, LocalDate today, Predicate<Contact> refused) {
    return new Arrival(List.of(), List.of("Nothing new."));
  }
}
