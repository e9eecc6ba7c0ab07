package dev.networkingcoach.bot.conversation.internal.first;

import static dev.networkingcoach.bot.conversation.internal.first.SetupTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.FirstSteps;
import dev.networkingcoach.bot.conversation.internal.show.NextPlan;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.OpenQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.ProfileZone;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.Preferences;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The questions that a new person can answer in words, one after the other. */
public final class SetupQuestions {
  private final ConversationTurn turn;

  /** The questions of this turn. */
  public SetupQuestions(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Asks the first question from now on. */
  public void begin() {
    store(SetupQuestion.PURPOSE);
    turn.open();
  }

  /** Welcomes, and asks the first question. */
  public Reply greet() {
    Reply welcome = new WelcomeReply(turn).reply();
    begin();
    return welcome;
  }

  /** Asks again what is open. */
  public Reply again() {
    SetupQuestion question = asked().orElseThrow();
    return ReplyShapes.words(question.text(), buttons(question));
  }

  /** Whether the first question is open and nothing was said since: it may not have arrived. */
  public boolean isUntouched() {
    return asked().equals(Optional.of(SetupQuestion.PURPOSE))
        && turn.network().contacts().isEmpty();
  }

  /** Whether a question is open. */
  public boolean isOpen() {
    return asked().isPresent();
  }

  /** Whether the question that is open takes yes or no. */
  public boolean wantsYesOrNo() {
    return asked().equals(Optional.of(SetupQuestion.DAILY_PLAN));
  }

  /**
   * Whether words that could be a command are the answer: "I help founders" is no call for help
   * where somebody was asked whom they serve.
   */
  public boolean isAnsweredBy(String words, Command command) {
    boolean isAboutThemselves =
        asked()
            .filter(Set.of(SetupQuestion.PURPOSE, SetupQuestion.POSITIONING)::contains)
            .isPresent();
    String first = Topic.fold(words).split("[ ']", 2)[0];
    return isAboutThemselves
        && Set.of("i", "we", "to").contains(first)
        && !(command instanceof InteractionCommand);
  }

  private Optional<SetupQuestion> asked() {
    Optional<String> stored = new OpenQuestion(turn).name();
    return Stream.of(SetupQuestion.values())
        .filter(question -> stored.equals(Optional.of(question.name())))
        .findFirst();
  }

  private void store(SetupQuestion question) {
    new OpenQuestion(turn).ask(question.name());
  }

  /** Takes words as the answer to the question that is open, and asks the next. */
  public Reply answer(String words) {
    SetupQuestion question = asked().orElseThrow();
    return switch (question) {
      case PURPOSE -> said(question, new Change.OwnerSet(OwnerField.PURPOSE, words.strip()));
      case POSITIONING ->
          said(question, new Change.OwnerSet(OwnerField.POSITIONING, words.strip()));
      case MARKETS -> markets(words);
      case ZONE -> zone(words);
      case DAILY_PLAN -> ReplyShapes.problem(SetupQuestion.DAILY_PLAN.text());
    };
  }

  /** Leaves the question that is open unanswered, and asks the next. */
  public Reply skip() {
    return next(asked().orElseThrow(), TEXTS.fineThatCanWait());
  }

  /** The same, where it is the question of this name that is open; a button may be of old. */
  public Reply skip(String question) {
    return asked().filter(open -> open.name().equals(question)).isPresent()
        ? skip()
        : ReplyShapes.words(TEXTS.questionIsPast(), ButtonTokens.today());
  }

  /** Takes yes or no as the answer. */
  public Reply dailyPlan(boolean isWanted) {
    Preferences before = turn.preferences();
    turn.services().preferences().change(turn.owner(), now -> now.withDailyPlan(isWanted));
    return next(SetupQuestion.DAILY_PLAN, NextPlan.sentence(turn, before));
  }

  private Reply said(SetupQuestion question, Change... changes) {
    Reply recorded = new EntryRecorder(turn).record(List.of(changes), List.of());
    return ReplyShapes.plus(recorded, next(question, "").parts());
  }

  private Reply markets(String words) {
    Change[] changes =
        Stream.of(words.split("[,;\n]", -1))
            .map(item -> SentencePieces.cut(item, 200))
            .filter(item -> !item.isBlank())
            .map(item -> new Change.OwnerListed(ListField.MARKETS, item, true))
            .toArray(Change[]::new);
    return said(SetupQuestion.MARKETS, changes);
  }

  private Reply zone(String words) {
    try {
      ZoneId zone = ZoneId.of(words.strip());
      new ProfileZone(turn).chosen(zone);
      return said(SetupQuestion.ZONE, new Change.OwnerSet(OwnerField.ZONE, zone.getId()));
    } catch (DateTimeException e) {
      return ReplyShapes.problem(TEXTS.thereIsNoSuchTime());
    }
  }

  private Reply next(SetupQuestion question, String words) {
    Optional<SetupQuestion> next =
        Stream.of(SetupQuestion.values())
            .filter(one -> one.compareTo(question) > 0)
            .filter(this::isAsked)
            .findFirst();
    if (next.isPresent()) {
      store(next.get());
      return ReplyShapes.words((words + " " + next.get().text()).strip(), buttons(next.get()));
    }
    new OpenQuestion(turn).settle();
    return ReplyShapes.plus(
        ReplyShapes.words(TEXTS.thatIsAllINeed(words).strip(), ButtonTokens.today()),
        FirstSteps.of(turn));
  }

  /** Nothing is asked that is known already. */
  private boolean isAsked(SetupQuestion question) {
    Owner owner = turn.network().owner();
    return switch (question) {
      case PURPOSE -> owner.purpose() == null;
      case POSITIONING -> owner.positioning() == null;
      case MARKETS -> owner.markets().isEmpty();
      case ZONE -> new ProfileZone(turn).isMissing();
      case DAILY_PLAN -> turn.person().reachable() && !turn.preferences().dailyPlan();
    };
  }

  /** The buttons below a question: each can be skipped. */
  static Button[] buttons(SetupQuestion question) {
    Button skip =
        ReplyShapes.button(TEXTS.skipIt(), ButtonToken.of(ButtonTokens.SKIP, question.name()));
    return question == SetupQuestion.DAILY_PLAN
        ? new Button[] {
          ReplyShapes.primary(TEXTS.yesSendIt(), ButtonToken.of(ButtonTokens.DAILY, "yes")),
          ReplyShapes.button(TEXTS.no(), ButtonToken.of(ButtonTokens.DAILY, "no"))
        }
        : new Button[] {skip};
  }
}
