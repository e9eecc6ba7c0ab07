package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.KeptPairs;
import dev.networkingcoach.bot.reply.Reply;

/** Contacts who look like one person, and of whom the person said that they are two. */
public final class PeopleApart {
  private static final String SETTING = "people-apart";

  private final ConversationTurn turn;
  private final KeptPairs pairs;

  /** Those of the person of this turn. */
  public PeopleApart(ConversationTurn turn) {
    this.turn = turn;
    this.pairs = new KeptPairs(turn, SETTING);
  }

  /** Whether it was said that they are two. */
  public boolean has(String one, String other) {
    return pairs.has(KeptPairs.key(one, other));
  }

  /** Keeps for good that they are two. */
  public Reply keep(String one, String other) {
    if (turn.people().contact(one).isEmpty() || turn.people().contact(other).isEmpty()) {
      return ReplyShapes.problem(TEXTS.oneOfTheTwoIs());
    }
    if (one.equals(other)) {
      return ReplyShapes.problem(TEXTS.bothNamesAreOneContact());
    }
    pairs.set(KeptPairs.key(one, other), true);
    return ReplyShapes.words(
        TEXTS.theyAreTwoPeople(turn.people().name(one), turn.people().name(other)));
  }
}
