package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every card that the bot can produce: of made-up replies that are hard to show, and of a talk. */
final class EveryCard {
  private EveryCard() {}

  static List<AdaptiveCard> of(Path folder) {
    AdaptiveCards maker = new AdaptiveCards(token -> token.startsWith("form:"));
    List<AdaptiveCard> cards = new ArrayList<>();
    for (Reply reply : EveryReply.all()) {
      cards.addAll(maker.of(reply, new CardAudience("29:alex", true)));
    }
    cards.add(AdaptiveCards.dialog(EveryReply.form(Map.of("line", "Wrong."))));
    cards.add(AdaptiveCards.contact(EveryReply.NASTY, "Engineer"));
    cards.add(AdaptiveCards.saying(EveryReply.NASTY));
    cards.addAll(RealCards.of(folder));
    return cards;
  }
}
