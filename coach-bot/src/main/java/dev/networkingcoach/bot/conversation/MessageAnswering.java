package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.command.CommandHandlers;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.EntryIds;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.CommandNames;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does what a message says, statement by statement in order. What is not clear does not keep the
 * rest from being done; all of that is asked in one question, and said again with its answer. Not
 * thread-safe.
 */
final class MessageAnswering {
  /** Who says so asks to add somebody. */
  private static final Pattern ADDING =
      Pattern.compile(
          "(?i)\\W*(?:(?:please|pls|hey|hi|hello|coach|can|could|you|i|want|to|ok|okay|and|also"
              + "|then|lets|let's)\\W+)*(?:add|create|save|new (?:contact|person))\\b.*",
          Pattern.DOTALL);

  private static final int LATEST = 50;

  private final BiFunction<ConversationTurn, Command, Reply> commands;
  private final List<OpenStatement> open = new ArrayList<>();
  private final MessageReply reply;
  private final Set<String> before;
  private ConversationTurn turn;

  /** The guess that was answered. */
  private @Nullable Statement answered;

  MessageAnswering(
      CommandHandlers commands,
      ConversationTurn turn,
      BiFunction<ConversationTurn, SmallTalk, Optional<Reply>> talk) {
    this.commands =
        (step, command) ->
            (command instanceof SmallTalk said ? talk.apply(step, said) : Optional.<Reply>empty())
                .orElseGet(() -> commands.answer(command, step));
    this.turn = turn;
    before = turn.network().contacts().stream().map(Contact::id).collect(Collectors.toSet());
    reply = new MessageReply(EntryIds.message(turn.said().entry()));
  }

  /** Answers, with one question at most. */
  MessageReply answer(MessageReading reading) {
    List<Statement> statements = reading.statements();
    List<String> ids = EntryIds.statements(turn.said().entry(), statements.size());
    for (int i = 0; i < statements.size(); i++) {
      answer(statements.get(i), ids.get(i), statements.size() > 1);
    }
    if (!open.isEmpty()) {
      ask();
    }
    return reply;
  }

  private void answer(Statement statement, String id, boolean isOneOfSeveral) {
    if (statement.reading() instanceof Told told) {
      tell(statement, told, id, isOneOfSeveral);
    } else if (statement.reading() instanceof Doubtful doubtful) {
      UnclearException unclear =
          new UnclearException(new MisunderstoodReply(step(statement, id)).ask(doubtful));
      open.add(new OpenStatement(statement, id, null, unclear));
    } else if (statement.reading() instanceof NothingToDo nothing) {
      reply.add(new MisunderstoodReply(step(statement, id)).nothing(nothing));
    } else {
      reply.add(
          ReplyShapes.problem(TEXTS.didNotUnderstand(SentencePieces.cut(statement.words(), 120))));
    }
  }

  private void tell(Statement statement, Told told, String id, boolean isOneOfSeveral) {
    if (!told.isGuess()) {
      record(statement, told, id, isOneOfSeveral);
      return;
    }
    // What was answered is about the first guess of what is said again, and no other.
    String answer = answered == null ? turn.said().choices().get(ReadingGuess.QUESTION) : null;
    if (answer == null) {
      askWhether(statement, told, id);
      return;
    }
    answered = statement;
    if (answer.equals(Utterance.LEFT_OUT)) {
      reply.add(ReplyShapes.words(TEXTS.leftOut(SentencePieces.cut(statement.words(), 160))));
    } else {
      record(statement, answer.equals(Utterance.NOTE) ? noted(told) : told, id, isOneOfSeveral);
    }
  }

  /** Whether it was read rightly. */
  private void askWhether(Statement statement, Told told, String id) {
    ConversationTurn step = step(statement, id);
    try {
      Optional<ReadingGuess> guess = ReadingGuess.of(told, step, commands);
      if (guess.isEmpty()) {
        record(statement, told, id, false);
        return;
      }
      UnclearException unclear = new UnclearException(guess.get().question(step));
      open.add(new OpenStatement(statement, id, null, guess.get(), unclear));
      resolved(statement);
    } catch (UnclearException unclear) {
      open.add(new OpenStatement(statement, id, told.commands().get(0), unclear));
    }
  }

  /** Only the words of a reading, as the note that it would have had. */
  private static Told noted(Told told) {
    List<Command> notes =
        told.commands().stream().filter(InteractionCommand.Noted.class::isInstance).toList();
    if (notes.isEmpty()) {
      throw new IllegalStateException("A reading that may be kept as a note holds none.");
    }
    return new Told(notes, false);
  }

  private void record(Statement statement, Told told, String id, boolean isOneOfSeveral) {
    Utterance whole = turn.said();
    for (int place = 0; place < told.commands().size(); place++) {
      Optional<Command> left = CommandNames.without(told.commands().get(place), whole::leavesOut);
      if (left.isEmpty()) {
        reply.add(ReplyShapes.words(TEXTS.leftOut(SentencePieces.cut(statement.words(), 160))));
        continue;
      }
      boolean isDone = place + 1 < told.commands().size() && isRecorded(EntryIds.part(id, place));
      if (isDone || (isOneOfSeveral && isCourtesy(left.get()))) {
        continue;
      }
      ConversationTurn step = step(statement, EntryIds.part(id, place));
      try {
        reply.add(commands.apply(step, left.get()));
      } catch (UnclearException unclear) {
        UnclearException all = everybody(unclear, statement, step);
        open.add(new OpenStatement(statement, id, left.get(), all));
        break;
      } finally {
        turn = step.with(whole);
      }
    }
    resolved(statement);
  }

  /** Whoever is new in a statement is asked about in one question. */
  private static UnclearException everybody(
      UnclearException unclear, Statement statement, ConversationTurn step) {
    if (unclear.newNames().isEmpty() || statement.newNames().size() < 2) {
      return unclear;
    }
    List<String> names =
        Stream.concat(
                unclear.newNames().stream(),
                statement.newNames().stream().map(Statement.NewName::name))
            .filter(name -> !step.said().choices().containsKey(name))
            .distinct()
            .toList();
    return new UnclearException(
        new WhoQuestions(step).newPeople(names, OpenStatement.jobs(statement)), names);
  }

  /** What was clear at once is not told of again with the answer about the rest. */
  private boolean isRecorded(String entry) {
    return !turn.said().choices().isEmpty()
        && turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, LATEST).stream()
            .anyMatch(recorded -> recorded.entry().id().equals(entry));
  }

  private static boolean isCourtesy(Command command) {
    return command instanceof SmallTalk.Hello || command instanceof SmallTalk.ThankYou;
  }

  private ConversationTurn step(Statement statement, String entry) {
    boolean mayAdd = ADDING.matcher(statement.words()).matches();
    return turn.with(new Utterance(entry, statement.again(), choices(statement), mayAdd));
  }

  /** Who is meant by which name. Whom one statement added is not added again by the next. */
  private Map<String, String> choices(Statement statement) {
    Map<String, String> choices = new HashMap<>(turn.said().choices());
    if (!statement.equals(answered)) {
      choices.remove(ReadingGuess.QUESTION);
    }
    choices.replaceAll(
        (name, chosen) -> chosen.equals(Utterance.NEW) ? added(name).orElse(chosen) : chosen);
    return choices;
  }

  private Optional<String> added(String name) {
    return turn.network().contacts().stream()
        .filter(contact -> !before.contains(contact.id()))
        .filter(contact -> PersonName.fold(contact.name()).equals(PersonName.fold(name)))
        .map(Contact::id)
        .findFirst();
  }

  /** Whom words were taken for that are no name. */
  private void resolved(Statement statement) {
    statement.resolved().stream()
        .map(one -> TEXTS.iTookFor(one.words(), one.name()))
        .distinct()
        .map(text -> new Part.Words(text, Part.Tone.FAINT))
        .forEach(reply::aside);
  }

  /** Asks about the first thing that is not clear; the answer says all again that is open. */
  private void ask() {
    OpenStatement first = open.get(0);
    if (open.size() == 1) {
      reply.ask(first.unclear().reply());
      return;
    }
    List<String> ids = open.stream().map(OpenStatement::id).toList();
    List<String> words = open.stream().map(one -> one.statement().again()).toList();
    ConversationTurn all =
        turn.with(
            new Utterance(
                EntryIds.together(ids),
                String.join("\n", words),
                choices(first.statement()),
                false));
    reply.ask(first.question(all, open, commands));
  }
}
