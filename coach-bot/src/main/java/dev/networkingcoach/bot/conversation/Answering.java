package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.conversation.internal.button.Presses;
import dev.networkingcoach.bot.conversation.internal.button.Spending;
import dev.networkingcoach.bot.conversation.internal.command.Commands;
import dev.networkingcoach.bot.conversation.internal.done.Finishing;
import dev.networkingcoach.bot.conversation.internal.first.Questionnaire;
import dev.networkingcoach.bot.conversation.internal.first.Welcome;
import dev.networkingcoach.bot.conversation.internal.form.Filled;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.form.SayAnewForm;
import dev.networkingcoach.bot.conversation.internal.record.Undoing;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Paging;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.ExchangeView;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.conversation.internal.view.Home;
import dev.networkingcoach.bot.conversation.internal.who.Ids;
import dev.networkingcoach.bot.conversation.internal.who.Questions;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers what comes in. Thread-safe. */
final class Answering {
  private final Commands commands;
  private final Presses presses = new Presses();
  private final Listening listening;

  Answering(Grammar grammar) {
    commands = Commands.all(new HelpView(grammar.vocabulary()));
    listening = new Listening(grammar, commands, this::press);
  }

  Reply answer(Turn turn, Incoming incoming) {
    String entry = turn.person().channel() + ":" + incoming.id();
    if (incoming instanceof Incoming.Said said) {
      return listening.hear(turn.with(new Said(entry, said.text(), Map.of())));
    }
    if (incoming instanceof Incoming.Typed typed) {
      return listening.hear(turn.with(new Said(entry, Quoting.join(typed.words()), Map.of())));
    }
    if (incoming instanceof Incoming.Pressed pressed) {
      return press(turn, pressed.token());
    }
    if (incoming instanceof Incoming.Submitted submitted) {
      return submit(turn, submitted);
    }
    if (incoming instanceof Incoming.Sent sent) {
      return new ExchangeView(turn.with(Said.silently(entry))).read(sent.name(), sent.content());
    }
    return new Questionnaire(turn).isUntouched() ? greeting(turn) : home(turn);
  }

  Reply home(Turn turn) {
    return turn.isNew() ? greeting(turn) : new Home(turn).reply();
  }

  private static Reply greeting(Turn turn) {
    Reply welcome = new Welcome(turn).reply();
    new Questionnaire(turn).begin();
    return welcome;
  }

  Optional<Form> form(Turn turn, String text, String words) {
    Optional<Token> token = token(text);
    Optional<Form> form =
        token
            .flatMap(Forms::of)
            .map(
                named ->
                    listening
                        .prefilled(turn, named, words)
                        .orElseGet(() -> named.form().kind().open(turn, named.arguments(), words)));
    return form.isPresent() ? form : token.flatMap(known -> doneForm(turn, known));
  }

  static boolean opensForm(String text) {
    return token(text).flatMap(Forms::of).isPresent();
  }

  static boolean isSpent(String button, String pressed) {
    Optional<Token> by = token(pressed);
    return token(button)
        .filter(known -> by.isPresent() && Spending.isSpent(known, by.get()))
        .isPresent();
  }

  private static Optional<Form> doneForm(Turn turn, Token token) {
    boolean isDone = token.verb().equals(Buttons.DONE) || token.verb().equals(Buttons.DID);
    return isDone ? new Finishing(turn).form(token, token.argument(3)) : Optional.empty();
  }

  private Reply press(Turn turn, String text) {
    Optional<Token> token = token(text);
    if (token.isEmpty()) {
      return Presses.unknown();
    }
    return Questions.saysAgain(token.get())
        ? listening.hearAgain(turn, token.get())
        : presses.press(token.get(), turn.with(Said.silently("button:" + Ids.hash(text))));
  }

  /** The same values in the same form on one day are one submission, however often they come. */
  private Reply submit(Turn turn, Incoming.Submitted submitted) {
    String values = new TreeMap<>(submitted.values()).toString();
    String entry = "form:" + Ids.hash(submitted.token() + values + turn.today());
    return token(submitted.token())
        .flatMap(Forms::of)
        .map(
            named -> submit(turn.with(Said.silently(entry)), named, new Filled(submitted.values())))
        .orElseGet(Presses::unknown);
  }

  private Reply submit(Turn turn, Forms.Named named, Filled filled) {
    return named.form() == Forms.SAY_ANEW
        ? sayAnew(turn, named.arguments(), filled)
        : named.form().kind().submit(turn, named.arguments(), filled);
  }

  /** Takes an entry back, and hears what is right. */
  private Reply sayAnew(Turn turn, List<String> arguments, Filled filled) {
    String words = SayAnewForm.words(filled);
    long number = arguments.isEmpty() ? -1 : Paging.number(arguments.get(0));
    Turn undone = turn.with(Said.silently(turn.said().entry() + "/undo"));
    Undoing undoing = new Undoing(undone);
    if (undoing.entry(number).filter(entry -> entry.undoneBy() == null).isEmpty()) {
      return Replies.problem(
          "That entry is not there any more: it was taken back or corrected already.");
    }
    if (!listening.understands(turn, words)) {
      return SayAnewForm.again(turn, arguments, filled);
    }
    Reply reply = undoing.undo(number);
    turn.forgetWhatWasRead();
    return reply.kind() == Reply.Kind.PROBLEM
        ? reply
        : listening.hear(
            turn.with(new Said(turn.said().entry(), words, Map.of())),
            arguments.size() > 1 ? arguments.get(1) : "");
  }

  private static Optional<Token> token(String text) {
    if (text.equals(Conversation.LOG_FORM)) {
      return Optional.of(Forms.LOG.token());
    }
    return text.equals(Conversation.SETUP_FORM)
        ? Optional.of(Forms.SETUP.token())
        : Token.parse(text);
  }
}
