package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import dev.networkingcoach.language.command.Matter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What it takes to be done with each kind of advice. */
final class AdviceCompletions {
  private static final Map<Action, AdviceCompletion> ALL = new EnumMap<>(Action.class);

  static {
    TouchCompletion.register(ALL);
    GiveCompletion.register(ALL);
    AskCompletion.register(ALL);
    AdvocateCompletion.register(ALL);
    IntroductionCompletion.register(ALL);
    GroundworkCompletion.register(ALL);
    EventCompletion.register(ALL);
    MeetingCompletion.register(ALL);
    // What a rule of the embedder's own asks for changes no facts we know of: it rests.
    ALL.put(
        Action.OWN,
        (advice, way, turn) ->
            new CompletionOutcome.Facts(List.of(), CompletionOutcome.Rest.FOR_GOOD));
  }

  private AdviceCompletions() {}

  /**
   * What it takes to be done with an advice.
   *
   * @param way which of several ways; empty where none was chosen yet
   */
  static CompletionOutcome of(Advice advice, String way, ConversationTurn turn) {
    return Objects.requireNonNull(ALL.get(advice.action())).complete(advice, way, turn);
  }

  /** The first contact an advice is about; an advice of such a rule always has one. */
  static Contact contact(Advice advice, ConversationTurn turn) {
    return turn.people().contact(advice.contacts().get(0)).orElseThrow();
  }

  /** Something that happened today with the contact of an advice. */
  static Change happened(
      InteractionKind kind, Advice advice, Matter matter, ConversationTurn turn) {
    return new EntryRecorder(turn).happening(kind, contact(advice, turn), matter);
  }

  /** The owner wrote to the contact of an advice today. */
  static Change wrote(Advice advice, @Nullable String what, ConversationTurn turn) {
    String contact = contact(advice, turn).id();
    String id = NewIds.happening(turn.now(), turn.said().entry() + contact, 0);
    return new Change.Happened(
        Interaction.builder(id, contact, turn.today(), InteractionKind.TALKED)
            .by(Initiator.OWNER)
            .what(what)
            .build());
  }

  /** The last part of the key: what the advice is anchored at; empty where there is none. */
  static String anchor(Advice advice) {
    return part(advice, 2);
  }

  /** Whom or what the advice is about, where that is one alone, with escaped signs as they were. */
  static String subject(Advice advice) {
    return part(advice, 1).replace("%2F", "/").replace("%2B", "+").replace("%25", "%");
  }

  /** A part of the key; what it is anchored at stands last, and may hold any sign. */
  private static String part(Advice advice, int place) {
    List<String> parts = List.of(advice.key().split("/", 3));
    return place < parts.size() ? parts.get(place) : "";
  }
}
