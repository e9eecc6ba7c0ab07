package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Ids;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import java.util.Map;

/** Done with an introduction. */
final class Introducing {
  private Introducing() {}

  static void register(Map<Action, Completion> all) {
    all.put(Action.INTRODUCE, Introducing::introduce);
  }

  private static Outcome introduce(Advice advice, String way, Turn turn) {
    String id = Ids.happening(turn.now(), turn.said().entry(), 0);
    return Outcome.Facts.of(
        new Change.Introduced(
            new Introduction(id, advice.contacts(), turn.today(), Phrases.and(advice.topics()))));
  }
}
