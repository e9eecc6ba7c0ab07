package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.EntryIds;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.CommandNames;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Housekeeping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts what is right in the place of the last entry. The entry counts again where what is right is
 * not clear.
 */
final class Correcting {
  private static final int LATEST = 50;

  private final CommandHandlers commands;
  private final ConversationTurn turn;

  Correcting(CommandHandlers commands, ConversationTurn turn) {
    this.commands = commands;
    this.turn = turn;
  }

  Reply correct(Housekeeping.Corrected said) {
    Optional<RecordedEntry> last = new EntryUndo(turn).last();
    return last.isEmpty() || isRecorded()
        ? instead(said.instead(), turn, turn.said().mayAdd())
        : correct(said.instead(), last.get());
  }

  /** A message that comes again corrects nothing again. */
  private boolean isRecorded() {
    return turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, LATEST).stream()
        .anyMatch(entry -> entry.entry().id().equals(turn.said().entry()));
  }

  private Reply correct(List<Command> right, RecordedEntry wrong) {
    String wrongWords = new EntryRecorder(turn).words(wrong.entry().changes());
    List<Contact> added =
        wrong.entry().changes().stream()
            .filter(Change.ContactAdded.class::isInstance)
            .map(change -> ((Change.ContactAdded) change).contact())
            .toList();
    List<Change> changes = new ArrayList<>(List.of(new Change.Undone(wrong.entry().id())));
    added.stream()
        .filter(contact -> isNamed(contact, right))
        .map(Change.ContactAdded::new)
        .forEach(changes::add);
    String taken = turn.said().entry() + "/correct" + turn.known().number();
    turn.record(taken, changes);
    try {
      Reply reply = instead(right, turn, turn.said().mayAdd() || !added.isEmpty());
      List<Part> parts = new ArrayList<>();
      parts.add(new Part.Words(TEXTS.tookBack(wrongWords), Part.Tone.PLAIN));
      parts.addAll(reply.parts());
      return new Reply(reply.summary(), parts, reply.form(), reply.kind(), reply.again());
    } catch (UnclearException unclear) {
      turn.record(taken + "/back", List.of(new Change.Undone(taken)));
      throw unclear;
    }
  }

  /** Who was added by what was wrong, and is meant by what is right, stays. */
  private static boolean isNamed(Contact contact, List<Command> right) {
    List<String> names =
        right.stream().flatMap(command -> CommandNames.of(command).stream()).toList();
    return names.contains(contact.id()) || names.contains(contact.name());
  }

  private Reply instead(List<Command> right, ConversationTurn from, boolean mayAdd) {
    Utterance said = from.said();
    ConversationTurn step = from;
    List<Part> parts = new ArrayList<>();
    List<Reply> replies = new ArrayList<>();
    for (int place = 0; place < right.size(); place++) {
      String entry = EntryIds.part(said.entry(), place);
      step = step.with(new Utterance(entry, said.text(), said.choices(), mayAdd));
      Reply reply = commands.answer(right.get(place), step);
      replies.add(reply);
      parts.addAll(reply.parts());
    }
    Reply first = replies.get(0);
    return new Reply(first.summary(), parts, first.form(), first.kind(), first.again());
  }
}
