package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.reply.Reply;

/** Answers to buttons and forms that are about something that is no more. */
public final class StaleReplies {
  private StaleReplies() {}

  /** The person is not among the contacts any more, or never was. */
  public static Reply person() {
    return ReplyShapes.problem(TEXTS.thatPersonIsNotAmong());
  }

  /** What it was about is not there any more, or never was. */
  public static Reply thing() {
    return ReplyShapes.problem(TEXTS.whatThisWasAboutIs());
  }
}
