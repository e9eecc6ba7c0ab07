package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.reply.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What it takes to be done with an advice. Immutable, as each of its kinds. */
sealed interface CompletionOutcome {

  /**
   * Facts to record.
   *
   * @param changes the facts; where they do not satisfy the rule, the advice rests besides
   * @param rest for how long it rests then
   */
  record Facts(List<Change> changes, Rest rest) implements CompletionOutcome {

    /** Copies the list. */
    public Facts {
      changes = List.copyOf(changes);
    }

    /** Facts after which the advice rests for a week where it stands still. */
    static Facts of(Change... changes) {
      return new Facts(List.of(changes), Rest.WEEK);
    }
  }

  /**
   * A form that asks for the facts.
   *
   * @param form the form
   */
  record Ask(Form form) implements CompletionOutcome {}

  /**
   * Several ways to be done with it.
   *
   * @param question what is asked
   * @param options a label for each way by its name, in order
   */
  record Choice(String question, Map<String, String> options) implements CompletionOutcome {

    /** Copies the options. */
    public Choice {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
  }

  /** For how long an advice rests that the facts do not take away. */
  enum Rest {
    /** Seven days. */
    WEEK,
    /** Two weeks: the time to wait for an answer. */
    TWO_WEEKS,
    /** For good. */
    FOR_GOOD
  }
}
