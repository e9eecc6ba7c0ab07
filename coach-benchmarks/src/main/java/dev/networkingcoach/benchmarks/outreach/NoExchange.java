package dev.networkingcoach.benchmarks.outreach;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.bot.exchange.Exchange;
import dev.networkingcoach.bot.language.command.Housekeeping;
import dev.networkingcoach.bot.reply.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** No plan brings anything in or takes anything away. */
final class NoExchange implements Exchange {

  @Override
  public Part.Attachment export(Known known, Housekeeping.Format format) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Part.Attachment calendar(Network network, LocalDate today) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Duplicate> duplicates(Network network) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Arrival read(String name, Bytes content, Network network, Predicate<Contact> refused) {
    throw new UnsupportedOperationException();
  }
}
