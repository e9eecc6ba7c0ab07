package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.reply.Reply;

/** Removes a person for good, once the owner has confirmed it. */
public final class ForgetConfirmation {
  /** The verb of the button that confirms. */
  public static final String VERB = "forget";

  private final ConversationTurn turn;

  /** Forgets in this turn. */
  public ForgetConfirmation(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Asks whether it is meant. */
  public Reply ask(Contact contact) {
    String name = MeantPerson.of(contact).name();
    return ReplyShapes.words(
        "Forget "
            + name
            + "? All facts and notes about them are removed for good, and they stay out of later"
            + " imports. This cannot be undone; \"archive "
            + name
            + "\" only puts them aside.",
        ReplyShapes.danger("Forget " + name + " for good", ButtonToken.of(VERB, contact.id())),
        ReplyShapes.button("Keep", ButtonToken.of("keep")));
  }

  /** Does it. */
  public Reply forget(String id) {
    return turn.network()
        .contact(id)
        .map(this::forget)
        .orElseGet(() -> ReplyShapes.words("There is nobody to forget: they are gone already."));
  }

  private Reply forget(Contact contact) {
    Plan before = turn.plan();
    turn.services().journal().forget(turn.owner(), contact.id());
    turn.forgetWhatWasRead();
    int fewer = before.advice().size() - turn.plan().advice().size();
    String plan = fewer > 0 ? " Your plan has " + fewer + " fewer entries." : "";
    return ReplyShapes.words(
        "They are forgotten, for good, and will not come back by an import." + plan);
  }
}
