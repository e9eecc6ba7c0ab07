package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.record.ContactChanges;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.Matter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what a contact needs and follows. Its argument is the contact. */
final class LearnForm implements FormKind {

  @Override
  public Form open(Turn turn, List<String> arguments, String text) {
    String name = turn.people().name(LogForm.argument(arguments, 0));
    return new Form(
        Forms.LEARN.token(arguments.toArray()).text(),
        "What did you learn?",
        "About " + Phrases.cut(name, 100) + ", in a talk today. One of the two is enough.",
        List.of(
            Fields.line("needs", "What they look for", "", "Parted by commas"),
            Fields.line("interests", "What they follow", "", "Parted by commas"),
            Fields.text("what", "What you talked about", text, "")),
        "Log",
        Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    Optional<Contact> contact = turn.people().contact(LogForm.argument(arguments, 0));
    if (contact.isEmpty()) {
      return Stale.person();
    }
    Map<ListField, List<String>> lists = new EnumMap<>(ListField.class);
    for (ListField list : List.of(ListField.NEEDS, ListField.INTERESTS)) {
      List<String> items = filled.items(Phrases.plain(list));
      if (!items.isEmpty()) {
        lists.put(list, items);
      }
    }
    if (lists.isEmpty()) {
      filled.problem("needs", "Write what they look for, or below what they follow.");
      return filled.back(open(turn, arguments, ""));
    }
    List<Change> changes =
        new ArrayList<>(ContactChanges.of(Someone.of(contact.get()), new Details(Map.of(), lists)));
    String what = filled.text("what");
    changes.add(
        new Recorder(turn)
            .happening(
                InteractionKind.TALKED, contact.get(), Matter.of(what.isEmpty() ? null : what)));
    return new Recorder(turn).record(changes, List.of(contact.get().id()));
  }
}
