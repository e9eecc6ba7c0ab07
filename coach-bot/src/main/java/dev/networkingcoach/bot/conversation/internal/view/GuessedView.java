package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.show.PersonCards;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.LastMeant;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.QuestionCommand;
import java.util.Optional;

/**
 * Answers a question that is read in part: where something is found, with that; else it says that
 * the question was not understood, and shows whom it names.
 */
public final class GuessedView {
  private final ConversationTurn turn;

  /** Answers in this turn. */
  public GuessedView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** What is found, or that nothing was understood. */
  public Reply reply(QuestionCommand.Guessed said) {
    return found(said.asked()).orElseGet(() -> notUnderstood(said));
  }

  private Optional<Reply> found(Command asked) {
    if (asked instanceof QuestionCommand.Mentioned mentioned) {
      return new FactView(turn).found(mentioned);
    } else if (asked instanceof QuestionCommand.WhoFits fits) {
      return new FittingView(turn).found(fits);
    }
    return asked instanceof FactQuery query ? new FactView(turn).found(query) : Optional.empty();
  }

  private Reply notUnderstood(QuestionCommand.Guessed said) {
    Reply problem = ReplyShapes.problem(TEXTS.questionNotUnderstood());
    if (said.people().size() != 1) {
      return problem;
    }
    Contact contact = new PersonResolver(turn).contact(said.people().get(0));
    new LastMeant(turn).remember(contact.id());
    return ReplyShapes.plus(problem, new PersonCards(turn).reply(contact).parts());
  }
}
