package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.reply.Reply;

/**
 * Removes a person for good, or the owner with all that is kept, once the owner has confirmed it.
 */
public final class ForgetConfirmation {
  /** The verb of the button that confirms it of a person. */
  public static final String VERB = "forget";

  /** The verb of the button that confirms it of the owner. */
  public static final String EVERYTHING = "forget-me";

  private final ConversationTurn turn;

  /** Forgets in this turn. */
  public ForgetConfirmation(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Asks whether it is meant. */
  public Reply ask(Contact contact) {
    String name = MeantPerson.of(contact).name();
    return ReplyShapes.words(
        TEXTS.forgetAllFactsAndNotes(name),
        ReplyShapes.danger(TEXTS.forgetForGood(name), ButtonToken.of(VERB, contact.id())),
        ReplyShapes.button(TEXTS.keep(), ButtonToken.of("keep")));
  }

  /** Asks the owner whether everything is to go. */
  public Reply askOwner() {
    return ReplyShapes.words(
        TEXTS.removeEverythingTheCoachKeeps(),
        ReplyShapes.danger(TEXTS.forgetMe(), ButtonToken.of(EVERYTHING)),
        ReplyShapes.button(TEXTS.keep(), ButtonToken.of("keep")));
  }

  /** Removes everything of the owner. */
  public Reply forgetOwner() {
    turn.services().journal().forgetOwner(turn.owner());
    turn.forgetWhatWasRead();
    return ReplyShapes.words(TEXTS.everythingAboutYouIsRemoved());
  }

  /** Does it. */
  public Reply forget(String id) {
    return turn.network()
        .contact(id)
        .map(this::forget)
        .orElseGet(() -> ReplyShapes.words(TEXTS.thereIsNobodyToForget()));
  }

  private Reply forget(Contact contact) {
    Plan before = turn.plan();
    turn.services().journal().forget(turn.owner(), contact.id());
    turn.forgetWhatWasRead();
    int fewer = before.advice().size() - turn.plan().advice().size();
    String plan = fewer > 0 ? TEXTS.yourPlanHasFewerEntries(fewer) : "";
    return ReplyShapes.words(TEXTS.theyAreForgottenForGood(contact.name(), plan));
  }
}
