package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Part;
import java.util.List;

/** What is worth doing while the network is empty. */
public final class FirstSteps {
  private FirstSteps() {}

  /** The first steps; none where there are contacts. */
  public static List<Part> of(ConversationTurn turn) {
    if (!turn.network().contacts().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Part.Listing(
            TEXTS.whereToBegin(),
            List.of(
                item(TEXTS.bringYourContacts(), TEXTS.importForLinkedinGoogleOutlook()),
                item(TEXTS.sayWhomYouMetLast(), TEXTS.metDanaOrtizYesterdayAt())),
            null),
        new Part.Buttons(
            List.of(
                ReplyShapes.primary(TEXTS.logSomething(), ButtonToken.of("form", "log")),
                ReplyShapes.button(TEXTS.importContacts(), ButtonToken.of(ButtonTokens.IMPORT)))));
  }

  private static Part.Item item(String text, String example) {
    return new Part.Item(text, example, null);
  }
}
