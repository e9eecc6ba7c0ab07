package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationTexts.TEXTS;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.ProfileZone;
import dev.networkingcoach.bot.conversation.internal.turn.TurnStores;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.view.SearchView;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.services.CoachServices;
import dev.networkingcoach.language.Grammar;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The coach in conversation, the same in every channel. Build one and share it: it is thread-safe
 * and keeps nothing between calls but what the journal and the store of persons keep.
 *
 * <pre>{@code
 * Conversation conversation =
 *     CoachConversation.builder(journal, coach)
 *         .paths(new StrongestPaths())
 *         .persons(journal.persons())
 *         .exchange(exchange)
 *         .clock(InstantSource.system())
 *         .build();
 * }</pre>
 */
public final class CoachConversation implements Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(CoachConversation.class);

  private final CoachServices services;
  private final InstantSource clock;
  private final IncomingHandler answering;

  CoachConversation(CoachServices services, Grammar grammar, InstantSource clock) {
    this.services = services;
    this.clock = clock;
    answering = new IncomingHandler(grammar);
  }

  /**
   * A builder.
   *
   * @param journal what persons told
   * @param coach who advises
   */
  public static CoachConversationBuilder builder(Journal journal, Coach coach) {
    return new CoachConversationBuilder(journal, coach);
  }

  /** What it works with, for what speaks up on the coach's own account over the same. */
  public CoachServices services() {
    return services;
  }

  @Override
  public Reply answer(Person person, Incoming incoming) {
    boolean again = incoming instanceof Incoming.Again;
    Incoming done = incoming instanceof Incoming.Again repeated ? repeated.done() : incoming;
    ConversationTurn.Event event = new ConversationTurn.Event(incoming.id(), again);
    return inTurn(person, event, turn -> followed(turn, same -> answering.answer(same, done)));
  }

  @Override
  public Optional<Form> form(Person person, String token, String text) {
    return inTurn(person, ConversationTurn.Event.NONE, turn -> form(turn, token, text));
  }

  private Optional<Form> form(ConversationTurn turn, String token, String text) {
    try {
      return answering.form(turn, token, text);
    } catch (UnclearException e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      Reply unused = problem(e, () -> false);
      return Optional.empty();
    }
  }

  @Override
  public boolean opensForm(String token) {
    return IncomingHandler.opensForm(token);
  }

  @Override
  public boolean isSpent(String token, String pressed) {
    return IncomingHandler.isSpent(token, pressed);
  }

  @Override
  public Reply home(Person person) {
    return inTurn(person, ConversationTurn.Event.NONE, turn -> followed(turn, answering::home));
  }

  @Override
  public Reply search(Person person, String words, int most) {
    return inTurn(
        person,
        ConversationTurn.Event.NONE,
        turn -> guarded(() -> new SearchView(turn).search(words, most), () -> false));
  }

  /** Answers in the time zone in which the person is now, and tells where it has changed. */
  private static Reply followed(ConversationTurn turn, Function<ConversationTurn, Reply> answer) {
    return guarded(
        () -> {
          Optional<ZoneId> before = new ProfileZone(turn).follow();
          Reply reply = guarded(() -> answer.apply(turn), () -> hasRecorded(turn));
          return ReplyShapes.plus(reply, before.map(zone -> moved(turn, zone)).stream().toList());
        },
        () -> hasRecorded(turn));
  }

  private static Part moved(ConversationTurn turn, ZoneId before) {
    return new Part.Words(
        TEXTS.yourProfileSaysNowSo(String.valueOf(turn.person().zone()), before), Part.Tone.FAINT);
  }

  /** Reads what is kept of the person once, and writes it once, when all is done. */
  private <T> T inTurn(
      Person person, ConversationTurn.Event event, Function<ConversationTurn, T> work) {
    TurnStores stores = new TurnStores(services, person.key());
    T done =
        work.apply(
            new ConversationTurn(
                stores.services(), person, clock.instant(), Utterance.silently("none"), event));
    stores.keep();
    return done;
  }

  /** Whether the newest entry is of this turn. */
  private static boolean hasRecorded(ConversationTurn turn) {
    return turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, 1).stream()
        .anyMatch(newest -> newest.entry().at().equals(turn.now()));
  }

  /** What a person may do never ends in an exception, and what they said never in a log. */
  private static Reply guarded(Supplier<Reply> answer, BooleanSupplier recorded) {
    try {
      return answer.get();
    } catch (UnclearException e) {
      return e.reply();
    } catch (RuntimeException e) {
      return problem(e, recorded);
    }
  }

  /** What is said where something cannot be done. */
  static Reply impossible(CoachException problem) {
    return ReplyShapes.problem(TEXTS.thatDoesNotWork(String.valueOf(problem.getMessage())));
  }

  private static Reply problem(RuntimeException problem, BooleanSupplier recorded) {
    if (problem instanceof JournalException) {
      throw problem;
    }
    if (problem instanceof CoachException known) {
      return impossible(known);
    }
    StackTraceElement[] trace = problem.getStackTrace();
    LOG.error(
        "An answer failed: {} at {}",
        problem.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
    return ReplyShapes.problem(
        recorded.getAsBoolean() ? TEXTS.recordedAllTheSame() : TEXTS.somethingWentWrongOnMy());
  }
}
