package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationTexts.TEXTS;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.conversation.internal.button.ButtonPresses;
import dev.networkingcoach.bot.conversation.internal.command.CommandHandlers;
import dev.networkingcoach.bot.conversation.internal.first.SetupQuestions;
import dev.networkingcoach.bot.conversation.internal.first.WelcomeReply;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.form.LogForm;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.suggestion.ModelSuggestion;
import dev.networkingcoach.bot.conversation.internal.topic.TopicAnswers;
import dev.networkingcoach.bot.conversation.internal.turn.AskedQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.FamiliarNames;
import dev.networkingcoach.bot.conversation.internal.turn.LongWords;
import dev.networkingcoach.bot.conversation.internal.turn.OpenQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.TalkMemory;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.view.ShortMenu;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands words, and answers them. Thread-safe. */
final class WordsHandler {
  private static final int OLDEST_DAYS = 60;

  private static final Pattern YES_AND =
      Pattern.compile(
          "(?is)(?:yes|yep|yeah|yup|sure|correct|right|ok|okay)[,.;!]?\\s+(?:but|and|only|though)\\s+(.{4,})");

  private final Grammar grammar;
  private final CommandHandlers commands;
  private final BiFunction<ConversationTurn, String, Reply> press;

  WordsHandler(
      Grammar grammar,
      CommandHandlers commands,
      BiFunction<ConversationTurn, String, Reply> press) {
    this.grammar = grammar;
    this.commands = commands;
    this.press = press;
  }

  /** Hears what is said in a turn. */
  Reply hear(ConversationTurn turn) {
    return hear(turn, turn.today());
  }

  /** Hears what was meant on a day, as it is written in a token. */
  Reply hear(ConversationTurn turn, String day) {
    return hear(turn, day(day, turn.today()));
  }

  /** Hears words again that a button repeats, with who is meant by the names in them. */
  Reply hearAgain(ConversationTurn turn, ButtonToken token) {
    LocalDate day = day(token.argument(1), turn.today());
    Map<String, String> choices = new HashMap<>();
    for (int i = 3; i + 1 < token.arguments().size(); i += 2) {
      choices.put(token.argument(i), token.argument(i + 1));
    }
    String entry = token.argument(0);
    Optional<String> words =
        token.argument(2).isEmpty()
            ? new LongWords(turn).of(entry)
            : Optional.of(token.argument(2));
    return entry.isBlank() || words.isEmpty()
        ? ButtonPresses.unknown()
        : hear(turn.with(new Utterance(entry, words.get(), choices)), day, true);
  }

  /** The form to log an interaction, filled with what words say; empty for others. */
  Optional<Form> prefilled(ConversationTurn turn, FormKinds.Named named, String words) {
    if (named.form() != FormKinds.LOG || words.isBlank()) {
      return Optional.empty();
    }
    Context context = new Context(turn.today(), new FamiliarNames(turn.network()));
    return grammar.parse(words, context) instanceof Understanding.Understood understood
            && understood.command() instanceof InteractionCommand.Interacted interacted
        ? Optional.of(LogForm.of(turn, interacted))
        : Optional.empty();
  }

  /** Whether words can be recorded or answered as they stand. */
  boolean understands(ConversationTurn turn, String words) {
    Context context = new Context(turn.today(), new FamiliarNames(turn.network()));
    MessageReading reading = grammar.hear(words, context);
    return !words.isBlank()
        && isTold(reading)
        && onlyCommand(reading).filter(SmallTalk.class::isInstance).isEmpty();
  }

  /** Whether words beside a file say more than that it is to be imported. */
  boolean tells(ConversationTurn turn, String words) {
    Context context = new Context(turn.today(), new FamiliarNames(turn.network()));
    return understands(turn, words)
        && onlyCommand(grammar.hear(words, context))
            .filter(Housekeeping.HowToImport.class::isInstance)
            .isEmpty();
  }

  /** Words such as "yesterday" mean what they meant on the day they were said. */
  private static LocalDate day(String written, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(written);
      boolean isLikely = !day.isAfter(today) && !day.isBefore(today.minusDays(OLDEST_DAYS));
      return isLikely ? day : today;
    } catch (DateTimeException e) {
      return today;
    }
  }

  private Reply hear(ConversationTurn turn, LocalDate day) {
    return hear(turn, day, !turn.said().choices().isEmpty());
  }

  private Reply hear(ConversationTurn turn, LocalDate day, boolean isAnswer) {
    AskedQuestion asked = new AskedQuestion(turn);
    List<String> before = asked.answers();
    try {
      Optional<Reply> typed =
          isAnswer ? Optional.empty() : typed(turn, asked).or(() -> agreed(turn, day, asked));
      if (typed.isPresent()) {
        return typed.get();
      }
      Optional<String> open = isAnswer ? Optional.empty() : asked.open();
      MessageReply reply = understand(turn, day, asked);
      if (!asked.answers().isEmpty() && !asked.answers().equals(before)) {
        // The answer led to another question, which is open now.
        return reply.whole();
      }
      boolean stays = open.isPresent() && !reply.isSettling() && reply.question().isEmpty();
      open.filter(question -> !reply.isSettling())
          .ifPresent(question -> reply.aside(stillOpen(question, stays)));
      if (stays) {
        asked.reminded();
        return reply.whole();
      }
      asked.settle();
      Reply whole = reply.whole();
      reply
          .question()
          .ifPresentOrElse(asked::ask, () -> asked.askBeside(whole, TopicAnswers::isAnswer));
      return whole;
    } catch (UnclearException e) {
      asked.settle();
      Reply question = ReplyShapes.question(e.reply());
      asked.ask(question);
      return question;
    }
  }

  /** What nobody answered is told of, so that it is not lost in silence. */
  private static Part stillOpen(String question, boolean canBeAnswered) {
    String words = canBeAnswered ? TEXTS.stillOpen(question) : TEXTS.leftWithoutAnswer(question);
    return new Part.Words(words, Part.Tone.FAINT);
  }

  /** "Yes, but it was yesterday": the answer first, and then what else is said. */
  private Optional<Reply> agreed(ConversationTurn turn, LocalDate day, AskedQuestion asked) {
    Matcher more = YES_AND.matcher(turn.said().text());
    if (asked.answers().isEmpty() || !more.matches()) {
      return Optional.empty();
    }
    String entry = turn.said().entry();
    MessageReply both = new MessageReply(entry);
    both.add(hear(turn.with(new Utterance(entry + "/yes", "yes", Map.of())), day));
    turn.forgetWhatWasRead();
    both.add(hear(turn.with(new Utterance(entry, more.group(1), Map.of())), day));
    return Optional.of(both.whole());
  }

  /** An answer in words to what is open. */
  private Optional<Reply> typed(ConversationTurn turn, AskedQuestion asked) {
    Optional<ButtonToken> answer =
        new TypedAnswer(turn, asked).of(turn.said().text()).filter(ButtonToken::fits);
    answer.ifPresent(token -> asked.settle());
    return answer.map(token -> press.apply(turn, token.text()));
  }

  private MessageReply understand(ConversationTurn turn, LocalDate day, AskedQuestion asked) {
    String text = turn.said().text();
    if (ShortMenu.isFor(text) && (text.isBlank() || asked.answers().isEmpty())) {
      return only(turn, nothingSaid(turn));
    }
    TalkMemory memory = new TalkMemory(turn);
    Context context = new Context(day, new FamiliarNames(turn.network()), memory.thread());
    MessageReading reading = grammar.hear(text, context);
    Optional<Utterance> both = new UnansweredNames(turn, asked).together(reading);
    if (both.isPresent()) {
      asked.settle();
      return understand(turn.with(both.get()), day, asked);
    }
    Optional<Command> command = onlyCommand(reading);
    SetupQuestions questions = new SetupQuestions(turn);
    if (command.filter(one -> questions.isAnsweredBy(text, one)).isPresent()) {
      return only(turn, questions.answer(text));
    }
    boolean isTold = reading.statements().stream().anyMatch(one -> one.reading() instanceof Told);
    if (!isTold && questions.isOpen()) {
      boolean skips = Topic.fold(text).equals("skip");
      return only(turn, skips ? questions.skip() : questions.answer(text));
    }
    if (reading.statements().size() == 1
        && reading.statements().get(0).reading() instanceof NotUnderstood unknown) {
      return notUnderstood(turn, context, unknown);
    }
    // Before it is done: what forgets somebody forgets what was said of them, too.
    memory.remember(reading.thread());
    ModelSuggestion suggestion = new ModelSuggestion(turn, grammar, context);
    MessageReply reply = told(turn, suggestion.over(reading), command, asked);
    remarks(suggestion).forEach(reply::aside);
    return reply;
  }

  /** Who says nothing is met, asked again what is open, or shown what can be done. */
  private static Reply nothingSaid(ConversationTurn turn) {
    SetupQuestions questions = new SetupQuestions(turn);
    if (turn.isNew()) {
      return questions.greet();
    }
    return questions.isOpen() ? questions.again() : ShortMenu.reply(turn.said().text());
  }

  private static List<Part> remarks(ModelSuggestion suggestion) {
    return suggestion.remark().stream()
        .<Part>map(text -> new Part.Words(text, Part.Tone.FAINT))
        .toList();
  }

  private static MessageReply only(ConversationTurn turn, Reply reply) {
    MessageReply whole = new MessageReply(turn.said().entry());
    whole.add(reply);
    return whole;
  }

  private static Optional<Command> onlyCommand(MessageReading reading) {
    return reading.statements().size() == 1
            && reading.statements().get(0).reading() instanceof Told told
            && told.commands().size() == 1
        ? Optional.of(told.commands().get(0))
        : Optional.empty();
  }

  private MessageReply notUnderstood(
      ConversationTurn turn, Context context, NotUnderstood unknown) {
    Optional<Reply> either =
        new EitherDay(turn)
            .question(context.today(), words -> isTold(grammar.hear(words, context)));
    if (either.isPresent()) {
      throw new UnclearException(either.get());
    }
    MisunderstoodReply misunderstood = new MisunderstoodReply(turn);
    ModelSuggestion suggestion = new ModelSuggestion(turn, grammar, context);
    Optional<Doubtful> meant = suggestion.of(turn.said().text());
    if (meant.isPresent()) {
      throw new UnclearException(misunderstood.ask(meant.get()));
    }
    try {
      MessageReply reply = only(turn, misunderstood.answer(unknown));
      remarks(suggestion).forEach(reply::aside);
      return reply;
    } catch (UnclearException e) {
      throw new UnclearException(ReplyShapes.plus(e.reply(), remarks(suggestion)));
    }
  }

  private static boolean isTold(MessageReading reading) {
    return reading.statements().stream().allMatch(one -> one.reading() instanceof Told);
  }

  private MessageReply told(
      ConversationTurn turn,
      MessageReading reading,
      Optional<Command> command,
      AskedQuestion asked) {
    boolean isTalk = command.filter(SmallTalk.class::isInstance).isPresent();
    if (!isTalk || command.filter(SmallTalk.Cancel.class::isInstance).isPresent()) {
      // Who speaks of something else does not answer any more.
      new OpenQuestion(turn).settle();
    }
    boolean settles = isTalk || command.filter(Housekeeping.Undo.class::isInstance).isPresent();
    boolean isNew = turn.isNew();
    MessageReply reply =
        new MessageAnswering(
                commands,
                turn,
                (step, talk) -> new TalkAnswer(step, asked.answers(), press).to(talk))
            .answer(reading);
    if (settles) {
      reply.settles();
    }
    if (isNew && !isTalk) {
      turn.forgetWhatWasRead();
      if (!turn.isNew()) {
        reply.aside(WelcomeReply.hint());
      }
    }
    return reply;
  }
}
