package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.language.command.Matter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What it takes to be done with each kind of advice. */
public final class Completions {
  private static final Map<Action, Completion> ALL = new EnumMap<>(Action.class);

  static {
    Touching.register(ALL);
    Giving.register(ALL);
    Asking.register(ALL);
    Advocating.register(ALL);
    Introducing.register(ALL);
    Planning.register(ALL);
    Attending.register(ALL);
  }

  private Completions() {}

  /**
   * What it takes to be done with an advice.
   *
   * @param way which of several ways; empty where none was chosen yet
   */
  public static Outcome of(Advice advice, String way, Turn turn) {
    return Objects.requireNonNull(ALL.get(advice.action())).complete(advice, way, turn);
  }

  /** The first contact an advice is about; an advice of such a rule always has one. */
  static Contact contact(Advice advice, Turn turn) {
    return turn.people().contact(advice.contacts().get(0)).orElseThrow();
  }

  /** Something that happened today with the contact of an advice. */
  static Change happened(InteractionKind kind, Advice advice, Matter matter, Turn turn) {
    return new Recorder(turn).happening(kind, contact(advice, turn), matter);
  }

  /** The last part of the key: what the advice is anchored at; empty where there is none. */
  static String anchor(Advice advice) {
    String subjects =
        advice.contacts().isEmpty()
            ? "owner"
            : advice.contacts().stream().sorted().collect(Collectors.joining("+"));
    String start = advice.rule() + "/" + subjects + "/";
    return advice.key().startsWith(start) ? advice.key().substring(start.length()) : "";
  }
}
