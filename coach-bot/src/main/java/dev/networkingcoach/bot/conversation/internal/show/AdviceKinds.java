package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import java.util.List;

/** What rules suggest, in words for people, who never see the id of a rule. */
public final class AdviceKinds {
  private final ConversationTurn turn;

  /** The kinds of this turn's coach. */
  public AdviceKinds(ConversationTurn turn) {
    this.turn = turn;
  }

  /** What a rule suggests, in the plural and within a sentence. */
  public String of(String rule) {
    return turn.services().coach().rules().stream()
        .filter(one -> one.id().equals(rule) && !one.kind().isEmpty())
        .map(RuleDescription::kind)
        .findFirst()
        .orElseGet(() -> TEXTS.suggestionsOfYourTeam(rule));
  }

  /** The same of several rules. */
  public String of(List<String> rules) {
    return SentencePieces.and(rules.stream().map(this::of).toList());
  }
}
