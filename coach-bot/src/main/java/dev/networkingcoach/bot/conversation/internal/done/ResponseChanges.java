package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers to advice, as changes. */
final class ResponseChanges {
  private ResponseChanges() {}

  /** An advice is put away. */
  static Change dismissed(Advice advice, ConversationTurn turn) {
    return answered(advice, ResponseKind.DISMISSED, null, turn);
  }

  /** An advice is put off until a day. */
  static Change snoozed(Advice advice, LocalDate until, ConversationTurn turn) {
    return answered(advice, ResponseKind.SNOOZED, until, turn);
  }

  private static Change answered(
      Advice advice, ResponseKind kind, @Nullable LocalDate until, ConversationTurn turn) {
    return new Change.Answered(new Response(advice.key(), null, kind, turn.today(), until));
  }

  /** A rule is silent from now on. */
  static Change muted(String rule, ConversationTurn turn) {
    return new Change.Answered(new Response(null, rule, ResponseKind.MUTED, turn.today(), null));
  }
}
