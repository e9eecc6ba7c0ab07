package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.record.Merging;
import dev.networkingcoach.bot.conversation.internal.record.Undoing;
import dev.networkingcoach.bot.conversation.internal.show.Paging;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.ExchangeView;
import dev.networkingcoach.bot.conversation.internal.view.LogView;
import dev.networkingcoach.bot.conversation.internal.who.Resolver;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Housekeeping;

/** Cares for what is kept. */
final class KeepingCommands {
  private KeepingCommands() {}

  static void register(Commands commands) {
    commands
        .on(Housekeeping.Undo.class, KeepingCommands::undo)
        .on(
            Housekeeping.Corrected.class,
            (said, turn) -> new Correcting(commands, turn).correct(said))
        .on(
            Housekeeping.ShowLog.class,
            (said, turn) -> new LogView(turn).page(Long.MAX_VALUE, said.most()))
        .on(Housekeeping.Export.class, (said, turn) -> new ExchangeView(turn).export(said.format()))
        .on(Housekeeping.HowToImport.class, (said, turn) -> new ExchangeView(turn).howToImport())
        .on(Housekeeping.Calendar.class, (said, turn) -> new ExchangeView(turn).calendar())
        .on(Housekeeping.Duplicates.class, (said, turn) -> new ExchangeView(turn).duplicates())
        .on(Housekeeping.Merge.class, KeepingCommands::merge);
  }

  private static Reply undo(Housekeeping.Undo said, Turn turn) {
    String entry = said.entry();
    if (entry == null) {
      return new Undoing(turn).undoLast();
    }
    long number = Paging.number(entry);
    return number >= 0 ? new Undoing(turn).undo(number) : new Undoing(turn).undo(entry);
  }

  private static Reply merge(Housekeeping.Merge said, Turn turn) {
    Resolver resolver = new Resolver(turn);
    Contact from = resolver.contact(said.from());
    Contact into = resolver.contact(said.into());
    return new Merging(turn).merge(from.id(), into.id());
  }
}
