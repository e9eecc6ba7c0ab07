package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.reply.Reply;
import java.util.regex.Pattern;

/** What the coach says to who says nothing: three lines, and four buttons. */
public final class ShortMenu {
  /** Signs that a channel writes as a name between colons. */
  private static final Pattern SHORTCODE = Pattern.compile(":[a-z][a-z0-9_+-]*:|:[+-]1:");

  private static final Pattern SIGN = Pattern.compile("\\p{So}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private ShortMenu() {}

  /** Whether a text holds no words and no figures: nothing, a sign, a smile. */
  public static boolean isFor(String text) {
    return !WORD.matcher(SHORTCODE.matcher(text).replaceAll("")).find();
  }

  /**
   * The menu: an answer to a sign such as a raised thumb, and else what tells that nothing was
   * said.
   */
  public static Reply reply(String text) {
    Reply menu = menu();
    boolean isSign = SIGN.matcher(text).find() || SHORTCODE.matcher(text).find();
    return isSign
        ? menu
        : new Reply(menu.summary(), menu.parts(), null, Reply.Kind.PROBLEM, menu.again());
  }

  private static Reply menu() {
    return ReplyShapes.words(
        TEXTS.shortMenu(),
        ButtonTokens.today(),
        ReplyShapes.button(TEXTS.logSomething(), ButtonToken.of("form", "log")),
        ReplyShapes.button(TEXTS.settings(), ButtonToken.of(ButtonTokens.SETTINGS)),
        ReplyShapes.button(TEXTS.help(), ButtonToken.of(ButtonTokens.HELP)));
  }
}
