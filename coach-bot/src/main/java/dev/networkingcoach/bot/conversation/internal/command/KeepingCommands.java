package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.record.ForgottenFact;
import dev.networkingcoach.bot.conversation.internal.record.MergeRecorder;
import dev.networkingcoach.bot.conversation.internal.record.PeopleApart;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.ExchangeView;
import dev.networkingcoach.bot.conversation.internal.view.LogView;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Housekeeping;

/** Cares for what is kept. */
final class KeepingCommands {
  private KeepingCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(Housekeeping.Undo.class, KeepingCommands::undo)
        .on(
            Housekeeping.Corrected.class,
            (said, turn) -> new Correcting(commands, turn).correct(said))
        .on(Housekeeping.FactRemoved.class, (said, turn) -> new ForgottenFact(turn).remove(said))
        .on(
            Housekeeping.ShowLog.class,
            (said, turn) -> new LogView(turn).page(Long.MAX_VALUE, said.most()))
        .on(Housekeeping.Export.class, (said, turn) -> new ExchangeView(turn).export(said.format()))
        .on(Housekeeping.HowToImport.class, (said, turn) -> new ExchangeView(turn).howToImport())
        .on(Housekeeping.Calendar.class, (said, turn) -> new ExchangeView(turn).calendar())
        .on(Housekeeping.Duplicates.class, (said, turn) -> new ExchangeView(turn).duplicates())
        .on(Housekeeping.Merge.class, KeepingCommands::merge)
        .on(Housekeeping.Different.class, KeepingCommands::different);
  }

  private static Reply undo(Housekeeping.Undo said, ConversationTurn turn) {
    String entry = said.entry();
    if (entry == null) {
      return new EntryUndo(turn).undoLast();
    }
    long number = ListPaging.number(entry);
    return number >= 0 ? new EntryUndo(turn).undo(number) : new EntryUndo(turn).undo(entry);
  }

  private static Reply merge(Housekeeping.Merge said, ConversationTurn turn) {
    PersonResolver resolver = new PersonResolver(turn);
    Contact from = resolver.contact(said.from());
    Contact into = resolver.contact(said.into());
    return new MergeRecorder(turn).merge(from.id(), into.id());
  }

  private static Reply different(Housekeeping.Different said, ConversationTurn turn) {
    PersonResolver resolver = new PersonResolver(turn);
    Contact one = resolver.contact(said.one());
    return new PeopleApart(turn).keep(one.id(), resolver.contact(said.other()).id());
  }
}
