package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps advice about one person away, for a while or for as long as the owner likes. */
public final class LeavingAlone {
  /** The verb of a button that puts off all advice about a contact. */
  public static final String REST = "rest";

  /** The verb of a button that archives a contact. */
  public static final String ARCHIVE = "archive";

  private static final int DAYS = 30;

  private final ConversationTurn turn;

  /** Leaves somebody alone in this turn. */
  public LeavingAlone(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Asks for how long; nothing is changed yet. */
  public Reply ask(Contact contact) {
    String name = turn.people().name(contact.id());
    int open = open(contact.id()).size();
    List<Button> buttons = new ArrayList<>();
    if (open > 0) {
      buttons.add(
          ReplyShapes.primary(TEXTS.putItOffForDays(DAYS), ButtonToken.of(REST, contact.id())));
    }
    buttons.add(
        ReplyShapes.button(TEXTS.noAdviceAboutAtAll(name), ButtonToken.of(ARCHIVE, contact.id())));
    buttons.add(ReplyShapes.button(TEXTS.leaveItAsItIs(), ButtonToken.of(ButtonTokens.KEEP)));
    String text = open == 0 ? TEXTS.thereIsNoAdviceAbout(name) : TEXTS.adviceAbout(open, name);
    return ReplyShapes.words(TEXTS.nothingIsDeleted(text), buttons.toArray(Button[]::new));
  }

  private List<Advice> open(String contact) {
    return turn.plan().advice().stream()
        .filter(advice -> !advice.suppressed() && advice.contacts().contains(contact))
        .toList();
  }

  /** The day that a button names; 30 days from now where it names none. */
  public LocalDate until(ButtonToken token) {
    try {
      return LocalDate.parse(token.argument(1));
    } catch (DateTimeException none) {
      return turn.today().plusDays(DAYS);
    }
  }

  /** Puts off all open advice about a contact. */
  public Reply rest(Contact contact, LocalDate until) {
    if (open(contact.id()).isEmpty()) {
      return ReplyShapes.words(
          TEXTS.nothingToPutOff(turn.people().name(contact.id()), until), ButtonTokens.today());
    }
    List<Change> changes =
        open(contact.id()).stream()
            .<Change>map(
                advice ->
                    new Change.Answered(
                        new Response(
                            advice.key(), null, ResponseKind.SNOOZED, turn.today(), until)))
            .toList();
    return new EntryRecorder(turn).record(changes, List.of());
  }

  /** Archives a contact: nothing is advised about them any more. */
  public Reply archive(Contact contact) {
    return new EntryRecorder(turn)
        .record(
            SaidContactChanges.set(contact, ContactField.ARCHIVED, "true"), List.of(contact.id()));
  }
}
