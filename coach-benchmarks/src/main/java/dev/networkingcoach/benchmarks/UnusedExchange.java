package dev.networkingcoach.benchmarks;

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

/** Nothing is exchanged where conversations and messages are measured. Thread-safe. */
public final class UnusedExchange implements ContactExchange {

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    return new Part.Attachment("nothing", "text/plain", ContentBytes.of(""));
  }

  @Override
  public Part.Attachment calendar(Network network, LocalDate today) {
    return new Part.Attachment("nothing", "text/plain", ContentBytes.of(""));
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
