package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.reply.Reply;

/** Answers to buttons and forms that are about something that is no more. */
public final class StaleReplies {
  private StaleReplies() {}

  /** The person is not among the contacts any more, or never was. */
  public static Reply person() {
    return ReplyShapes.problem(
        "That person is not among your contacts any more; nothing was changed.");
  }

  /** What it was about is not there any more, or never was. */
  public static Reply thing() {
    return ReplyShapes.problem("What this was about is not there any more; nothing was changed.");
  }
}
