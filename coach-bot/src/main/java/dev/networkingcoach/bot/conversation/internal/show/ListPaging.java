package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.reply.Button;
import org.jspecify.annotations.Nullable;

/** Pages of lists. */
public final class ListPaging {
  private ListPaging() {}

  /** The button for the next page; null on the last. */
  public static @Nullable Button more(int all, int next, ButtonToken token) {
    return next < all ? ReplyShapes.button(TEXTS.more(all - next), token) : null;
  }

  /** A place in a list as a token tells it; the first where it tells nonsense. */
  public static int place(String argument) {
    return argument.matches("\\d{1,7}") ? Integer.parseInt(argument) : 0;
  }

  /** A number as a token tells it; -1 where it tells nonsense. */
  public static long number(String argument) {
    return argument.matches("\\d{1,18}") ? Long.parseLong(argument) : -1;
  }
}
