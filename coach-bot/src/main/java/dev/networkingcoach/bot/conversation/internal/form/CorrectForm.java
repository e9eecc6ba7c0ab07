package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.record.InteractionChanges;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Corrects what was logged. Its argument is the number of the entry. */
final class CorrectForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    return entry(turn, arguments)
        .map(entry -> open(turn, arguments, entry))
        .orElseGet(() -> new LogForm().open(turn, List.of(), text));
  }

  private static Optional<EntryCorrection> entry(ConversationTurn turn, List<String> arguments) {
    return new EntryUndo(turn)
        .entry(ListPaging.number(LogForm.argument(arguments, 0)))
        .filter(entry -> entry.undoneBy() == null)
        .flatMap(entry -> EntryCorrection.of(entry.entry()));
  }

  private static Form open(
      ConversationTurn turn, List<String> arguments, EntryCorrection correction) {
    Interaction logged = correction.pattern();
    NetworkNames names = new NetworkNames(turn.network());
    LogForm.Values values =
        new LogForm.Values(
            correction.contacts().stream()
                .map(contact -> written(names, contact))
                .collect(Collectors.joining(", ")),
            logged.kind().name(),
            logged.on().toString(),
            new Matter(logged.favour(), logged.what(), null, null),
            new Where(name(names, logged.event()), name(names, logged.group())));
    return LogForm.form(
        FormKinds.CORRECT.token(arguments.toArray()).text(),
        TEXTS.correctIt(),
        values,
        correction.learnt());
  }

  /** A name as it can be read again: one with a comma in it would be two. */
  private static String written(NetworkNames names, String contact) {
    String name = names.apply(contact);
    return name.matches("[^,;\\n\\r]*") ? name : contact;
  }

  private static @Nullable String name(NetworkNames names, @Nullable String id) {
    return id == null ? null : names.apply(id);
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    Optional<EntryCorrection> correction = entry(turn, arguments);
    if (correction.isEmpty()) {
      return ReplyShapes.problem(TEXTS.thatEntryIsNotThere());
    }
    NameField names = new NameField(turn, filled, "who");
    Map<String, String> choices = names.contacts();
    InteractionCommand.Interacted said = LogForm.interacted(turn, filled, choices);
    if (said == null) {
      return names.back(open(turn, arguments, ""));
    }
    ConversationTurn chosen = turn.with(new Utterance(turn.said().entry(), "", choices));
    InteractionChanges.Recording recording = new InteractionChanges(chosen).of(said);
    return new EntryRecorder(chosen)
        .record(
            correction.get().corrected(recording.changes(), said.learnt(), turn.network()),
            recording.about());
  }
}
