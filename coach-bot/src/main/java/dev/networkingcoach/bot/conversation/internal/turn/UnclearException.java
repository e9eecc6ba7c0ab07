package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.bot.reply.Reply;
import java.util.List;

/** What was said cannot be done before something else is said; the reply asks for it. */
public final class UnclearException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reply reply;
  private final transient List<String> newNames;

  /** An exception that is answered with this. */
  public UnclearException(Reply reply) {
    this(reply, List.of());
  }

  /**
   * An exception that is answered with this.
   *
   * @param newNames names of people who are new, which the reply asks to add; empty where it asks
   *     for something else
   */
  public UnclearException(Reply reply, List<String> newNames) {
    super("unclear", null, false, false);
    this.reply = reply;
    this.newNames = List.copyOf(newNames);
  }

  /** What to answer. */
  public Reply reply() {
    return reply;
  }

  /** The names of people whom the reply asks to add; empty where it asks for something else. */
  public List<String> newNames() {
    return newNames;
  }
}
