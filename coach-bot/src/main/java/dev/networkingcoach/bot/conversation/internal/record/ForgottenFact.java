package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Housekeeping.FactRemoved;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes out one thing that was noted of a person; asks which where several may be meant. */
public final class ForgottenFact {
  /** The verb of a button that takes out a fact. */
  public static final String VERB = "take-out-fact";

  private static final int MOST = 4;
  private static final int SHORTEST_WORD = 4;

  private final ConversationTurn turn;

  /** Takes out in this turn. */
  public ForgottenFact(ConversationTurn turn) {
    this.turn = turn;
  }

  private record NotedFact(FactKind kind, String id, LocalDate on, String words, String text) {}

  /** Takes out what is meant, or asks. */
  public Reply remove(FactRemoved said) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    List<NotedFact> facts = facts(said, contact.id());
    String name = turn.people().name(contact.id());
    if (facts.isEmpty()) {
      return ReplyShapes.problem(TEXTS.nothingLikeThatIsNoted(name));
    }
    if (facts.size() == 1 || said.isLast()) {
      return removed(facts.get(0), contact.id());
    }
    Button[] buttons =
        Stream.concat(
                facts.stream().limit(MOST).map(fact -> button(fact, contact.id())),
                Stream.of(
                    ReplyShapes.button(TEXTS.leaveItAsItIs(), ButtonToken.of(ButtonTokens.KEEP))))
            .toArray(Button[]::new);
    throw new UnclearException(ReplyShapes.words(TEXTS.whichShallGo(name), buttons));
  }

  /** Takes out the fact that a button names. */
  public Reply press(ButtonToken token) {
    return Stream.of(FactKind.INTERACTION, FactKind.NOTE)
        .filter(kind -> kind.name().equals(token.argument(0)))
        .findFirst()
        .map(
            kind ->
                new EntryRecorder(turn)
                    .record(
                        List.of(new Change.Removed(kind, token.argument(1))),
                        List.of(token.argument(2))))
        .orElseGet(() -> ReplyShapes.problem(TEXTS.thatCannotBeTakenBack()));
  }

  private Reply removed(NotedFact fact, String contact) {
    Reply done =
        new EntryRecorder(turn)
            .record(List.of(new Change.Removed(fact.kind(), fact.id())), List.of(contact));
    return ReplyShapes.before(TEXTS.tookOut(fact.text()), done);
  }

  private static Button button(NotedFact fact, String contact) {
    return ReplyShapes.button(
        SentencePieces.cut(SentencePieces.capital(fact.text()), 60),
        ButtonToken.of(VERB, fact.kind(), fact.id(), contact));
  }

  /** What fits, the newest first. */
  private List<NotedFact> facts(FactRemoved said, String contact) {
    HappeningWords words = new HappeningWords(new NetworkNames(turn.network()), turn.today());
    Stream<NotedFact> deeds =
        said.isNote()
            ? Stream.empty()
            : turn.network().interactions().stream()
                .filter(one -> one.contact().equals(contact))
                .filter(one -> said.kinds().isEmpty() || said.kinds().contains(one.kind()))
                .map(
                    one ->
                        new NotedFact(
                            FactKind.INTERACTION,
                            one.id(),
                            one.on(),
                            words.of(one),
                            words.of(one)));
    Stream<NotedFact> notes =
        said.kinds().isEmpty()
            ? turn.known().notesAbout(contact).stream().map(ForgottenFact::noted)
            : Stream.empty();
    List<NotedFact> all =
        Stream.concat(deeds, notes).sorted(Comparator.comparing(NotedFact::on).reversed()).toList();
    String about = said.about();
    List<NotedFact> named =
        about == null ? all : all.stream().filter(fact -> mentions(fact.words(), about)).toList();
    return named.isEmpty() && all.size() == 1 ? all : named;
  }

  private static NotedFact noted(Note note) {
    return new NotedFact(
        FactKind.NOTE, note.id(), note.on(), note.text(), SentencePieces.brief(note.text()));
  }

  private static boolean mentions(String text, String about) {
    String there = PersonName.fold(text);
    return Stream.of(PersonName.fold(about).split(" ", -1))
        .anyMatch(word -> word.length() >= SHORTEST_WORD && there.contains(word));
  }
}
