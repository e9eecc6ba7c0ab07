package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every card that the bot can produce: of made-up replies that are hard to show, and of a talk. */
final class EveryCard {
  private EveryCard() {}

  static List<Card> of(Path folder) {
    Cards maker = new Cards(token -> token.startsWith("form:"));
    List<Card> cards = new ArrayList<>();
    for (Reply reply : EveryReply.all()) {
      cards.addAll(maker.of(reply, new Audience("29:alex", true)));
    }
    cards.add(Cards.dialog(EveryReply.form(Map.of("line", "Wrong."))));
    cards.add(Cards.contact(EveryReply.NASTY, "Engineer"));
    cards.add(Cards.saying(EveryReply.NASTY));
    cards.addAll(RealCards.of(folder));
    return cards;
  }
}
