package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationTexts.TEXTS;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.HalfCharacter;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.conversation.internal.button.ButtonPresses;
import dev.networkingcoach.bot.conversation.internal.button.SpentButtons;
import dev.networkingcoach.bot.conversation.internal.command.CommandHandlers;
import dev.networkingcoach.bot.conversation.internal.done.AdviceFinishing;
import dev.networkingcoach.bot.conversation.internal.first.SetupQuestions;
import dev.networkingcoach.bot.conversation.internal.form.FilledForm;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.form.SayAnewForm;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.AskedQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.view.ExchangeView;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.conversation.internal.view.HomeView;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.Grammar;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers what comes in. Thread-safe. */
final class IncomingHandler {
  private final CommandHandlers commands;
  private final ButtonPresses presses;
  private final WordsHandler listening;

  IncomingHandler(Grammar grammar) {
    HelpView help = new HelpView(grammar.vocabulary());
    commands = CommandHandlers.all(help);
    presses = new ButtonPresses(help);
    listening = new WordsHandler(grammar, commands, this::press);
  }

  Reply answer(ConversationTurn turn, Incoming incoming) {
    Optional<Reply> unreadable =
        written(incoming).flatMap(text -> halved(text).stream()).findFirst();
    if (unreadable.isPresent()) {
      return unreadable.get();
    }
    String entry = turn.person().channel() + ":" + incoming.id();
    if (incoming instanceof Incoming.Said said) {
      return listening.hear(turn.with(new Utterance(entry, said.text(), Map.of())));
    }
    if (incoming instanceof Incoming.Typed typed) {
      return listening.hear(
          turn.with(new Utterance(entry, ShellWords.join(typed.words()), Map.of())));
    }
    if (incoming instanceof Incoming.Pressed pressed) {
      return press(turn, pressed.token());
    }
    if (incoming instanceof Incoming.Submitted submitted) {
      return submit(turn, submitted);
    }
    if (incoming instanceof Incoming.Sent sent) {
      return sent(turn, sent, entry);
    }
    SetupQuestions questions = new SetupQuestions(turn);
    return questions.isUntouched() ? questions.greet() : home(turn);
  }

  /** A file, and what was written beside it: that a file comes is not worth an answer. */
  private Reply sent(ConversationTurn turn, Incoming.Sent sent, String entry) {
    ExchangeView exchange = new ExchangeView(turn.with(Utterance.silently(entry)));
    if (!listening.tells(turn, sent.words())) {
      return exchange.read(sent.name(), sent.content());
    }
    Reply read;
    try {
      read = exchange.read(sent.name(), sent.content());
    } catch (JournalException e) {
      throw e;
    } catch (CoachException e) {
      // What was written counts, whatever becomes of the file.
      read = CoachConversation.impossible(e);
    }
    turn.forgetWhatWasRead();
    Utterance beside = new Utterance(entry + "/beside", sent.words(), Map.of());
    return ReplyShapes.plus(read, listening.hear(turn.with(beside)).parts());
  }

  private static Stream<String> written(Incoming incoming) {
    if (incoming instanceof Incoming.Said said) {
      return Stream.of(said.text());
    }
    if (incoming instanceof Incoming.Sent sent) {
      return Stream.of(sent.words());
    }
    if (incoming instanceof Incoming.Typed typed) {
      return typed.words().stream();
    }
    return incoming instanceof Incoming.Submitted submitted
        ? submitted.values().values().stream()
        : Stream.empty();
  }

  /** What is no text cannot be kept as it is; something else in its place was not said. */
  private static Optional<Reply> halved(String text) {
    int at = HalfCharacter.in(text, 0);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            ReplyShapes.problem(
                TEXTS.halfACharacter(
                    text.codePointCount(0, at) + 1,
                    "\\u" + HexFormat.of().toHexDigits(text.charAt(at)))));
  }

  Reply home(ConversationTurn turn) {
    return turn.isNew() ? new SetupQuestions(turn).greet() : new HomeView(turn).reply();
  }

  Optional<Form> form(ConversationTurn turn, String text, String words) {
    Optional<ButtonToken> token = token(text);
    Optional<Form> form =
        token
            .flatMap(FormKinds::of)
            .map(
                named ->
                    listening
                        .prefilled(turn, named, words)
                        .orElseGet(() -> named.form().kind().open(turn, named.arguments(), words)));
    return form.isPresent() ? form : token.flatMap(known -> doneForm(turn, known));
  }

  static boolean opensForm(String text) {
    return token(text).flatMap(FormKinds::of).isPresent();
  }

  static boolean isSpent(String button, String pressed) {
    Optional<ButtonToken> by = token(pressed);
    return token(button)
        .filter(known -> by.isPresent() && SpentButtons.isSpent(known, by.get()))
        .isPresent();
  }

  private static Optional<Form> doneForm(ConversationTurn turn, ButtonToken token) {
    boolean isDone =
        token.verb().equals(ButtonTokens.DONE) || token.verb().equals(ButtonTokens.DID);
    return isDone ? new AdviceFinishing(turn).form(token, token.argument(3)) : Optional.empty();
  }

  private Reply press(ConversationTurn turn, String text) {
    Optional<ButtonToken> token = token(text);
    if (token.isEmpty()) {
      return ButtonPresses.unknown();
    }
    return WhoQuestions.saysAgain(token.get())
        ? listening.hearAgain(turn, token.get())
        : asking(
            turn,
            () ->
                presses.press(
                    token.get(), turn.with(Utterance.silently("button:" + NewIds.hash(text)))));
  }

  /** What a button asks can be answered in words, too. */
  private static Reply asking(ConversationTurn turn, Supplier<Reply> press) {
    try {
      return press.get();
    } catch (UnclearException e) {
      Reply question = ReplyShapes.question(e.reply());
      new AskedQuestion(turn).ask(question);
      return question;
    }
  }

  /** The same values in the same form on one day are one submission, however often they come. */
  private Reply submit(ConversationTurn turn, Incoming.Submitted submitted) {
    String values = new TreeMap<>(submitted.values()).toString();
    String entry = "form:" + NewIds.hash(submitted.token() + values + turn.today());
    return token(submitted.token())
        .flatMap(FormKinds::of)
        .map(
            named ->
                submit(
                    turn.with(Utterance.silently(entry)),
                    named,
                    new FilledForm(submitted.values())))
        .orElseGet(ButtonPresses::unknown);
  }

  private Reply submit(ConversationTurn turn, FormKinds.Named named, FilledForm filled) {
    return named.form() == FormKinds.SAY_ANEW
        ? sayAnew(turn, named.arguments(), filled)
        : named.form().kind().submit(turn, named.arguments(), filled);
  }

  /** Takes an entry back, and hears what is right. */
  private Reply sayAnew(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    String words = SayAnewForm.words(filled);
    long number = arguments.isEmpty() ? -1 : ListPaging.number(arguments.get(0));
    ConversationTurn undone = turn.with(Utterance.silently(turn.said().entry() + "/undo"));
    EntryUndo undoing = new EntryUndo(undone);
    if (undoing.entry(number).filter(entry -> entry.undoneBy() == null).isEmpty()) {
      return ReplyShapes.problem(TEXTS.thatEntryIsNotThere());
    }
    if (!listening.understands(turn, words)) {
      return SayAnewForm.again(turn, arguments, filled);
    }
    Reply reply = undoing.undo(number);
    turn.forgetWhatWasRead();
    return reply.kind() == Reply.Kind.PROBLEM
        ? reply
        : listening.hear(
            turn.with(new Utterance(turn.said().entry(), words, Map.of())),
            arguments.size() > 1 ? arguments.get(1) : "");
  }

  private static Optional<ButtonToken> token(String text) {
    if (text.equals(Conversation.LOG_FORM)) {
      return Optional.of(FormKinds.LOG.token());
    }
    return text.equals(Conversation.SETUP_FORM)
        ? Optional.of(FormKinds.SETUP.token())
        : ButtonToken.parse(text);
  }
}
