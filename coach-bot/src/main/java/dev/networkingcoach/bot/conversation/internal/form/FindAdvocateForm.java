package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.record.ContactChanges;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Resolver;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records who may become an advocate in a market. Its arguments are the market and a contact. */
final class FindAdvocateForm implements FormKind {

  @Override
  public Form open(Turn turn, List<String> arguments, String text) {
    String contact = LogForm.argument(arguments, 1);
    return new Form(
        Forms.FIND_ADVOCATE.token(arguments.toArray()).text(),
        "Who could it be?",
        "Somebody with access to "
            + Phrases.cut(LogForm.argument(arguments, 0), 100)
            + ", whom you want as an advocate.",
        List.of(
            Fields.required(
                Fields.line(
                    "who", "Who", contact.isEmpty() ? "" : turn.people().name(contact), ""))),
        "Save",
        Map.of());
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    NameField names = new NameField(turn, filled, "who");
    Map<String, String> choices = names.contacts();
    if (choices.size() > 1) {
      filled.problem("who", "Name one person.");
    }
    if (!filled.isFine()) {
      return names.back(open(turn, arguments, ""));
    }
    String name = choices.keySet().iterator().next();
    Turn chosen = turn.with(new Said(turn.said().entry(), "", choices));
    Someone who = new Resolver(chosen).person(new Who(name));
    List<Change> changes =
        new ArrayList<>(ContactChanges.advocacy(who, Advocacy.CANDIDATE, turn.today()));
    String market = LogForm.argument(arguments, 0);
    Contact known = who.contact();
    if (known == null || !ContactChanges.has(known, ListField.MARKETS, market)) {
      changes.add(new Change.ContactListed(who.id(), ListField.MARKETS, market, true));
    }
    return new Recorder(chosen).record(changes, List.of(who.id()));
  }
}
