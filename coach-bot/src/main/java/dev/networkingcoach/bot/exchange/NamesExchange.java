package dev.networkingcoach.bot.exchange;

import static dev.networkingcoach.bot.exchange.NamesExchangeTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.language.command.Housekeeping;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The exchange of a conversation that was given none: names go out as text, one a line, and an
 * empty calendar; no file is read, and duplicates are not looked for. Stateless.
 */
public final class NamesExchange implements ContactExchange {
  private static final String NO_DAYS =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Networking Coach//EN\r\nEND:VCALENDAR\r\n";

  /** An exchange. */
  public NamesExchange() {}

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    String names =
        known.network().contacts().stream().map(Contact::name).collect(Collectors.joining("\n"));
    return new Part.Attachment("names.txt", "text/plain", ContentBytes.of(names));
  }

  @Override
  public Part.Attachment calendar(Network network, LocalDate today) {
    return new Part.Attachment("coach.ics", "text/calendar", ContentBytes.of(NO_DAYS));
  }

  @Override
  public List<Duplicate> duplicates(Network network) {
    return List.of();
  }

  @Override
  public Arrival read(
      String name, ContentBytes content, Known known, LocalDate today, Predicate<Contact> refused) {
    throw new CoachException(TEXTS.filesAreNotReadHere(name));
  }
}
