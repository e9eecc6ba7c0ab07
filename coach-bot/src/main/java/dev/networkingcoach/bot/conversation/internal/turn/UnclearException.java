package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.bot.reply.Reply;

/** What was said cannot be done before something else is said; the reply asks for it. */
public final class UnclearException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  /** An exception that is answered with this. */
  public UnclearException(Reply reply) {
    super("unclear", null, false, false);
    this.reply = reply;
  }

  /** What to answer. */
  public Reply reply() {
    return reply;
  }
}
