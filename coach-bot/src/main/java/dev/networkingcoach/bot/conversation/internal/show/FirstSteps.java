package dev.networkingcoach.bot.conversation.internal.show;

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
            "Where to begin",
            List.of(
                item("Say whom you met last", "met Dana Ortiz yesterday at JavaZone"),
                item("Add two colleagues or customers", "add Sam Lee, CTO at Payflow"),
                item("Name somebody you want to meet", "target Lee Park"),
                item("Bring your contacts", "import, for LinkedIn, Google, Outlook and vCard")),
            null),
        new Part.Buttons(
            List.of(
                ReplyShapes.primary("Log something", ButtonToken.of("form", "log")),
                ReplyShapes.button("Import contacts", ButtonToken.of(ButtonTokens.IMPORT)))));
  }

  private static Part.Item item(String text, String example) {
    return new Part.Item(text, example, null);
  }
}
