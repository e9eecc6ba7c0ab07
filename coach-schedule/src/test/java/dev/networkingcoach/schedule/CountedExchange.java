package dev.networkingcoach.schedule;

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

/** Brings nothing in, and takes the number of contacts away. */
final class CountedExchange implements ContactExchange {

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    String text = known.network().contacts().size() + " contacts";
    return new Part.Attachment("network.txt", "text/plain", ContentBytes.of(text));
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
    return new Arrival(List.of(), List.of());
  }
}
