package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;

/** One kind of form: how it looks, and what is done with it. Implementations are stateless. */
public interface FormKind {

  /**
   * The form to fill in.
   *
   * @param arguments what it is about, from its token
   * @param text words to start from; empty for none
   */
  Form open(ConversationTurn turn, List<String> arguments, String text);

  /**
   * What was filled in; faults are answered with the form as it was filled in.
   *
   * @param arguments what it is about, from its token
   */
  Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled);
}
