package dev.networkingcoach.model;

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

/** Nothing comes in and nothing is taken away where a model is talked to. */
final class ModelTestExchange implements ContactExchange {

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    throw new AssertionError("nobody asked for an export");
  }

  @Override
  public Part.Attachment calendar(Network network, LocalDate today) {
    throw new AssertionError("nobody asked for a calendar");
  }

  @Override
  public List<Duplicate> duplicates(Network network) {
    return List.of();
  }

  @Override
  public Arrival read(
      String name, ContentBytes content, Known known, LocalDate today, Predicate<Contact> refused) {
    throw new AssertionError("nobody sent a file");
  }
}
