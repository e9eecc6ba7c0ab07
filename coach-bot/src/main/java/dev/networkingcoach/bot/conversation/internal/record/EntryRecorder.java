package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import dev.networkingcoach.bot.conversation.internal.words.ChangeWords;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records changes, and answers with what was understood and what became different. */
public final class EntryRecorder {
  private final ConversationTurn turn;

  /** Records in this turn. */
  public EntryRecorder(ConversationTurn turn) {
    this.turn = turn;
  }

  /**
   * Records changes under the id of what was said.
   *
   * @param changes what was said
   * @param about the ids of the contacts it is about
   */
  public Reply record(List<Change> changes, List<String> about) {
    return record(changes, about, List.of());
  }

  /**
   * The same, with something to know of how it was understood.
   *
   * @param remarks whole sentences
   */
  public Reply record(List<Change> said, List<String> about, List<String> remarks) {
    Optional<RecordedEntry> before = turn.recordedBefore();
    if (before.isPresent()) {
      return logged(before.get(), remarks);
    }
    List<Change> changes = new RecordGate(turn).pass(said);
    if (changes.isEmpty()) {
      return ReplyShapes.words(TEXTS.thatIsKnownAlreadyNothing());
    }
    Plan planBefore = turn.plan();
    String named = words(changes);
    Journal.Recorded recorded = turn.record(changes);
    if (recorded.repeated()) {
      return repeated(recorded);
    }
    boolean goes =
        changes.stream()
            .anyMatch(one -> one instanceof Change.Merged || one instanceof Change.Removed);
    // Who or what goes has its name before, all else has it after.
    String words = goes ? named : words(changes);
    List<String> sentences = new ArrayList<>(remarks);
    sentences.addAll(planned(changes));
    sentences.addAll(new PlanNews(planBefore, turn, changes).sentences(about));
    return reply(TEXTS.logged(words), sentences, buttons(recorded.number(), changes));
  }

  /** Records something that happened today with a contact. */
  public Reply happened(InteractionKind kind, Contact contact, Matter matter) {
    return record(List.of(happening(kind, contact, matter)), List.of(contact.id()));
  }

  /** Something that happened today with a contact. */
  public Change.Happened happening(InteractionKind kind, Contact contact, Matter matter) {
    String title = matter.resource();
    Optional<Resource> resource =
        title == null ? Optional.empty() : new NamedOccasions(turn.network()).resource(title);
    String what = matter.what();
    String said = resource.isPresent() || title == null ? what : what == null ? title : what;
    String id = NewIds.happening(turn.now(), turn.said().entry() + kind + contact.id(), 0);
    return new Change.Happened(
        Interaction.builder(id, contact.id(), turn.today(), kind)
            .favour(matter.favour())
            .what(said)
            .resource(resource.map(Resource::id).orElse(null))
            .build());
  }

  /** The words for changes, as they are known now. */
  public String words(List<Change> changes) {
    Network network = turn.network();
    return new ChangeWords(new NetworkNames(network), network.meetings(), turn.today()).of(changes);
  }

  private Reply repeated(Journal.Recorded recorded) {
    return new EntryUndo(turn)
        .entry(recorded.number())
        .map(
            entry ->
                entry.undoneBy() == null
                    ? reply(
                        TEXTS.thatCountsAlready(words(entry.entry().changes())),
                        List.of(),
                        buttons(recorded.number(), entry.entry().changes()))
                    : ReplyShapes.words(TEXTS.thatWasRecordedOnceAnd()))
        .orElseGet(() -> ReplyShapes.words(TEXTS.thatCountsAlready2()));
  }

  /** What was recorded when this was answered before is told as it would have been then. */
  private Reply logged(RecordedEntry recorded, List<String> remarks) {
    List<Change> changes = recorded.entry().changes();
    List<String> sentences = new ArrayList<>(remarks);
    sentences.addAll(planned(changes));
    return reply(TEXTS.logged2(words(changes)), sentences, buttons(recorded.number(), changes));
  }

  private static Reply reply(String logged, List<String> sentences, List<Button> buttons) {
    List<Part> parts = new ArrayList<>(List.of(new Part.Words(logged, Part.Tone.PLAIN)));
    if (!sentences.isEmpty()) {
      parts.add(new Part.Words(String.join("\n", sentences), Part.Tone.PLAIN));
    }
    parts.add(new Part.Buttons(buttons));
    String news = sentences.isEmpty() ? "" : " " + String.join(" ", sentences);
    return ReplyShapes.answer(logged + news, parts);
  }

  private List<Button> buttons(long number, List<Change> changes) {
    Button undo =
        ReplyShapes.button(
            TEXTS.undo(), ButtonToken.of(EntryUndo.VERB, number, turn.known().number()));
    boolean happened = changes.stream().anyMatch(Change.Happened.class::isInstance);
    String words = turn.said().text();
    ButtonToken correct =
        happened
            ? ButtonToken.of("form", "correct", number)
            : ButtonToken.of("form", "say-anew", number, turn.today(), words);
    return (happened || !words.isBlank()) && correct.fits()
        ? List.of(undo, ReplyShapes.button(TEXTS.correctIt(), correct))
        : List.of(undo);
  }

  /** What is dated after today is kept, and does not count yet. */
  private List<String> planned(List<Change> changes) {
    return changes.stream()
        .flatMap(EntryRecorder::day)
        .filter(day -> day.isAfter(turn.today()))
        .distinct()
        .map(day -> TEXTS.keptAsPlannedForIt(DatePhrases.written(day, turn.today())))
        .toList();
  }

  private static Stream<LocalDate> day(Change change) {
    if (change instanceof Change.Happened happened) {
      return Stream.of(happened.interaction().on());
    }
    return change instanceof Change.Introduced introduced
        ? Stream.of(introduced.introduction().on())
        : Stream.empty();
  }
}
