package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.AimChanges;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records people the owner wants to meet. */
final class TargetsForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    return new Form(
        FormKinds.TARGETS.token(turn.known().number()).text(),
        TEXTS.whomToMeet(),
        TEXTS.nameThePeopleYouWant(),
        List.of(
            FormFields.required(
                FormFields.text("names", TEXTS.theirNames(), text, TEXTS.oneALine())),
            FormFields.line("market", TEXTS.theirMarket(), "", ""),
            FormFields.date("by", TEXTS.byWhen(), null)),
        TEXTS.save(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    List<String> names = filled.items("names");
    if (names.isEmpty()) {
      filled.problem("names", TEXTS.writeAName());
    }
    Optional<LocalDate> by = filled.date("by");
    if (!filled.isFine()) {
      return filled.back(open(turn, arguments, ""));
    }
    String market = filled.line("market");
    AimChanges aims = new AimChanges(turn.network());
    NewContactIds taken = new NewContactIds(turn);
    List<Change> changes =
        names.stream()
            .map(taken::exactOrNew)
            .<Change>map(
                who ->
                    new Change.TargetSet(
                        aims.target(who, market.isEmpty() ? null : market, by.orElse(null))))
            .toList();
    return new EntryRecorder(turn).record(changes, List.of());
  }
}
