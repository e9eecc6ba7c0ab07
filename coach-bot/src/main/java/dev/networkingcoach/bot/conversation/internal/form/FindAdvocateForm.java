package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.SaidContactChanges;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records who may become an advocate in a market. Its arguments are the market and a contact. */
final class FindAdvocateForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    String contact = LogForm.argument(arguments, 1);
    return new Form(
        FormKinds.FIND_ADVOCATE.token(arguments.toArray()).text(),
        TEXTS.whoCouldItBe(),
        TEXTS.somebodyWithAccessToWhom(SentencePieces.cut(LogForm.argument(arguments, 0), 100)),
        List.of(
            FormFields.required(
                FormFields.line(
                    "who", TEXTS.who(), contact.isEmpty() ? "" : turn.people().name(contact), ""))),
        TEXTS.save(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    NameField names = new NameField(turn, filled, "who");
    Map<String, String> choices = names.contacts();
    if (choices.size() > 1) {
      filled.problem("who", TEXTS.nameOnePerson());
    }
    if (!filled.isFine()) {
      return names.back(open(turn, arguments, ""));
    }
    String name = choices.keySet().iterator().next();
    ConversationTurn chosen = turn.with(new Utterance(turn.said().entry(), "", choices));
    MeantPerson who = new PersonResolver(chosen).person(new Who(name));
    List<Change> changes =
        new ArrayList<>(SaidContactChanges.advocacy(who, Advocacy.CANDIDATE, turn.today()));
    String market = LogForm.argument(arguments, 0);
    Contact known = who.contact();
    if (known == null || !SaidContactChanges.has(known, ListField.MARKETS, market)) {
      changes.add(new Change.ContactListed(who.id(), ListField.MARKETS, market, true));
    }
    return new EntryRecorder(chosen).record(changes, List.of(who.id()));
  }
}
