package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.bot.conversation.internal.record.Happenings;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.record.Undoing;
import dev.networkingcoach.bot.conversation.internal.show.Paging;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Names;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Happening;
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
  public Form open(Turn turn, List<String> arguments, String text) {
    return entry(turn, arguments)
        .map(entry -> open(turn, arguments, entry))
        .orElseGet(() -> new LogForm().open(turn, List.of(), text));
  }

  private static Optional<Correction> entry(Turn turn, List<String> arguments) {
    return new Undoing(turn)
        .entry(Paging.number(LogForm.argument(arguments, 0)))
        .filter(entry -> entry.undoneBy() == null)
        .flatMap(entry -> Correction.of(entry.entry()));
  }

  private static Form open(Turn turn, List<String> arguments, Correction correction) {
    Interaction logged = correction.pattern();
    Names names = new Names(turn.network());
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
        Forms.CORRECT.token(arguments.toArray()).text(), "Correct it", values, correction.learnt());
  }

  /** A name as it can be read again: one with a comma in it would be two. */
  private static String written(Names names, String contact) {
    String name = names.apply(contact);
    return name.matches("[^,;\\n\\r]*") ? name : contact;
  }

  private static @Nullable String name(Names names, @Nullable String id) {
    return id == null ? null : names.apply(id);
  }

  @Override
  public Reply submit(Turn turn, List<String> arguments, Filled filled) {
    Optional<Correction> correction = entry(turn, arguments);
    if (correction.isEmpty()) {
      return Replies.problem(
          "That entry is not there any more: it was taken back or corrected already.");
    }
    NameField names = new NameField(turn, filled, "who");
    Map<String, String> choices = names.contacts();
    Happening.Interacted said = LogForm.interacted(turn, filled, choices);
    if (said == null) {
      return names.back(open(turn, arguments, ""));
    }
    Turn chosen = turn.with(new Said(turn.said().entry(), "", choices));
    Happenings.Recording recording = new Happenings(chosen).of(said);
    return new Recorder(chosen)
        .record(
            correction.get().corrected(recording.changes(), said.learnt(), turn.network()),
            recording.about());
  }
}
