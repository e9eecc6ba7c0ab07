package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** Keeps advice about one person away, for a while or for as long as the owner likes. */
public final class LeavingAlone {
  /** The verb of a button that puts off all advice about a contact. */
  public static final String REST = "rest";

  /** The verb of a button that archives a contact. */
  public static final String ARCHIVE = "archive";

  private static final int DAYS = 30;

  private final Turn turn;

  /** Leaves somebody alone in this turn. */
  public LeavingAlone(Turn turn) {
    this.turn = turn;
  }

  /** Asks for how long; nothing is changed yet. */
  public Reply ask(Contact contact) {
    String name = turn.people().name(contact.id());
    int open = open(contact.id()).size();
    List<Button> buttons = new ArrayList<>();
    if (open > 0) {
      buttons.add(
          Replies.primary("Put it off for " + DAYS + " days", Token.of(REST, contact.id())));
    }
    buttons.add(
        Replies.button("No advice about " + name + " at all", Token.of(ARCHIVE, contact.id())));
    buttons.add(Replies.button("Leave it as it is", Token.of(Buttons.KEEP)));
    String text =
        open == 0
            ? "There is no advice about " + name + " right now. Shall there be none at all?"
            : "There "
                + (open == 1 ? "is " : "are ")
                + Phrases.count(open, "piece", "pieces")
                + " of advice about "
                + name
                + ". For how long shall I keep quiet?";
    return Replies.words(text + " Nothing is deleted.", buttons.toArray(Button[]::new));
  }

  private List<Advice> open(String contact) {
    return turn.plan().advice().stream()
        .filter(advice -> !advice.suppressed() && advice.contacts().contains(contact))
        .toList();
  }

  /** Puts off all open advice about a contact. */
  public Reply rest(Contact contact) {
    List<Change> changes =
        open(contact.id()).stream()
            .<Change>map(
                advice ->
                    new Change.Answered(
                        new Response(
                            advice.key(),
                            null,
                            ResponseKind.SNOOZED,
                            turn.today(),
                            turn.today().plusDays(DAYS))))
            .toList();
    return new Recorder(turn).record(changes, List.of());
  }

  /** Archives a contact: nothing is advised about them any more. */
  public Reply archive(Contact contact) {
    return new Recorder(turn)
        .record(ContactChanges.set(contact, ContactField.ARCHIVED, "true"), List.of(contact.id()));
  }
}
