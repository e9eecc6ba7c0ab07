package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.OpenedTexts.TEXTS;

import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.bot.conversation.internal.show.AdviceKinds;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The kinds of advice that the owner does not want, each to be taken back. */
final class MutedKinds {
  private MutedKinds() {}

  /** What is muted; empty where nothing is. */
  static Optional<Part> of(ConversationTurn turn) {
    AdviceKinds kinds = new AdviceKinds(turn);
    List<Part.Item> items =
        turn.network().responses().stream()
            .filter(response -> response.kind() == ResponseKind.MUTED)
            .map(Response::rule)
            .filter(Objects::nonNull)
            .distinct()
            .map(rule -> item(rule, kinds.of(rule)))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part.Listing(TEXTS.notSuggested(), items, null));
  }

  private static Part.Item item(String rule, String kind) {
    return new Part.Item(
        SentencePieces.capital(kind),
        null,
        ReplyShapes.button(TEXTS.suggestAgain(kind), ButtonToken.of(ButtonTokens.UNMUTE, rule)));
  }
}
