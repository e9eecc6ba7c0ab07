package dev.networkingcoach.bot.conversation.internal.suggestion;

import static dev.networkingcoach.bot.conversation.internal.suggestion.SuggestionTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.services.ModelUse;
import dev.networkingcoach.bot.settings.ModelConsent;
import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.MeetingCommand;
import dev.networkingcoach.language.command.PlanningCommand;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.interpret.Interpretation;
import dev.networkingcoach.language.interpret.UnreadWords;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks a language model what words mean that the grammar does not know, where the person allowed
 * it. What it answers is only asked about: sentences the grammar reads, that record what happened
 * or is, or that ask. Nothing it says can delete, change a setting, or name somebody who is neither
 * known nor written in the words, whatever a pasted text told it to say. Not thread-safe.
 */
public final class ModelSuggestion {
  private static final int LONGEST_TEXT = 2_000;
  private static final int MOST_SENTENCES = 6;
  private static final int LONGEST_SENTENCE = 200;

  /** What adds to the network: nothing that takes away, or changes how the coach works. */
  private static final Set<Class<? extends Command>> ADDING =
      Set.of(
          AboutPerson.BirthdaySet.class,
          AboutPerson.Learnt.class,
          InteractionCommand.Acquainted.class,
          InteractionCommand.Interacted.class,
          InteractionCommand.Introduced.class,
          InteractionCommand.Noted.class,
          MeetingCommand.MeetingMoved.class,
          MeetingCommand.MeetingPlanned.class,
          PlanningCommand.EventSet.class,
          PlanningCommand.GoalAchieved.class,
          PlanningCommand.GoalSet.class,
          PlanningCommand.GroupJoined.class,
          PlanningCommand.ResourceSet.class,
          PlanningCommand.TargetReached.class,
          PlanningCommand.TargetSet.class);

  private final ConversationTurn turn;
  private final Grammar grammar;
  private final Context context;
  private Optional<String> remark = Optional.empty();

  /**
   * A suggestion for what is said in a turn.
   *
   * @param context in which it is said
   */
  public ModelSuggestion(ConversationTurn turn, Grammar grammar, Context context) {
    this.turn = turn;
    this.grammar = grammar;
    this.context = context;
  }

  /** Why nothing is suggested, for people to read; empty where there is nothing to say. */
  public Optional<String> remark() {
    return remark;
  }

  /**
   * A message whose statements that were not understood are asked about, where that is possible.
   */
  public MessageReading over(MessageReading reading) {
    String unread =
        reading.statements().stream()
            .filter(ModelSuggestion::isUnread)
            .map(Statement::words)
            .collect(Collectors.joining("\n"));
    Optional<Doubtful> meant = unread.isEmpty() ? Optional.empty() : of(unread);
    if (meant.isEmpty()) {
      return reading;
    }
    List<Statement> statements = new ArrayList<>();
    for (Statement one : reading.statements()) {
      if (!isUnread(one)) {
        statements.add(one);
      }
    }
    statements.add(new Statement(unread, unread, meant.get(), List.of(), List.of()));
    return new MessageReading(statements, reading.thread());
  }

  /** Not understood, or understood so little that it may be no more than a note. */
  private static boolean isUnread(Statement statement) {
    return statement.reading() instanceof NotUnderstood
        || (statement.reading() instanceof Doubtful doubtful
            && doubtful.choices().stream().anyMatch(one -> one.words().startsWith("note ")));
  }

  /** The question whether words mean what the model says; empty where it says nothing of use. */
  public Optional<Doubtful> of(String words) {
    Optional<ModelUse> model = turn.services().model();
    if (model.isEmpty() || !mayAsk(model.get())) {
      return Optional.empty();
    }
    String text = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
    Interpretation answer =
        model
            .get()
            .interpreter()
            .interpret(new UnreadWords(text, context.today(), MeantNames.in(text, turn.network())));
    if (answer instanceof Interpretation.Suggested suggested) {
      return question(suggested.sentences().stream().filter(one -> isSound(one, text)).toList());
    }
    if (answer instanceof Interpretation.Unanswered unanswered) {
      remark = Optional.of(why(unanswered.reason()));
    }
    return Optional.empty();
  }

  private boolean mayAsk(ModelUse model) {
    ModelConsent consent = new ModelConsent(turn.services().persons(), turn.owner());
    if (!consent.isGiven()) {
      if (consent.decided().isEmpty()) {
        remark = Optional.of(TEXTS.sayUseTheModel(model.interpreter().destination()));
      }
      return false;
    }
    if (!consent.takeCall(turn.today(), model.callsPerDay())) {
      remark = Optional.of(TEXTS.mostCallsForToday(model.callsPerDay()));
      return false;
    }
    return true;
  }

  private static String why(Interpretation.Reason reason) {
    return TEXTS.unanswered(reason.name());
  }

  private Optional<Doubtful> question(List<String> sentences) {
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    List<String> few = sentences.stream().limit(MOST_SENTENCES).toList();
    String shown = few.stream().map(one -> "\n- " + one).collect(Collectors.joining());
    return Optional.of(
        new Doubtful(
            TEXTS.theModelSuggests(shown),
            List.of(
                new SpokenChoice(TEXTS.yes(), String.join("\n", few)),
                SpokenChoice.declining(TEXTS.no()))));
  }

  private boolean isSound(String sentence, String text) {
    if (sentence.isBlank()
        || sentence.length() > LONGEST_SENTENCE
        || sentence.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    return grammar.hear(sentence, context).statements().stream()
        .allMatch(statement -> isSound(statement, text));
  }

  private static boolean isSound(Statement statement, String text) {
    return statement.reading() instanceof Told told
        && told.commands().stream().allMatch(ModelSuggestion::mayBeSuggested)
        && statement.newNames().stream().allMatch(one -> MeantNames.isSaid(one.name(), text));
  }

  private static boolean mayBeSuggested(Command command) {
    return command instanceof QuestionCommand
        || command instanceof FactQuery
        || ADDING.contains(command.getClass());
  }
}
