package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.conversation.internal.button.Presses;
import dev.networkingcoach.bot.conversation.internal.command.Commands;
import dev.networkingcoach.bot.conversation.internal.first.Questionnaire;
import dev.networkingcoach.bot.conversation.internal.first.Welcome;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.form.LogForm;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Asked;
import dev.networkingcoach.bot.conversation.internal.turn.FamiliarNames;
import dev.networkingcoach.bot.conversation.internal.turn.LongWords;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.Questions;
import dev.networkingcoach.bot.language.Grammar;
import dev.networkingcoach.bot.language.command.Command;
import dev.networkingcoach.bot.language.command.Context;
import dev.networkingcoach.bot.language.command.Happening;
import dev.networkingcoach.bot.language.command.SmallTalk;
import dev.networkingcoach.bot.language.command.Understanding;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Understands words, and answers them. Thread-safe. */
final class Listening {
  private static final int OLDEST_DAYS = 60;
  private static final int MOST_NEAREST = 5;

  private final Grammar grammar;
  private final Commands commands;
  private final BiFunction<Turn, String, Reply> press;

  Listening(Grammar grammar, Commands commands, BiFunction<Turn, String, Reply> press) {
    this.grammar = grammar;
    this.commands = commands;
    this.press = press;
  }

  /** Hears what is said in a turn. */
  Reply hear(Turn turn) {
    return hear(turn, turn.today());
  }

  /** Hears words again that a button repeats, with who is meant by the names in them. */
  Reply hearAgain(Turn turn, Token token) {
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
        ? Presses.unknown()
        : hear(turn.with(new Said(entry, words.get(), choices)), day);
  }

  /** The form to log an interaction, filled with what words say; empty for others. */
  Optional<Form> prefilled(Turn turn, Forms.Named named, String words) {
    if (named.form() != Forms.LOG || words.isBlank()) {
      return Optional.empty();
    }
    Context context = new Context(turn.today(), new FamiliarNames(turn.network()));
    return grammar.parse(words, context) instanceof Understanding.Understood understood
            && understood.command() instanceof Happening.Interacted interacted
        ? Optional.of(LogForm.of(turn, interacted))
        : Optional.empty();
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

  private Reply hear(Turn turn, LocalDate day) {
    Asked asked = new Asked(turn);
    try {
      Reply reply = understand(turn, day, asked);
      asked.settle();
      return reply;
    } catch (UnclearException e) {
      asked.settle();
      Reply question = Replies.question(e.reply());
      asked.ask(question);
      return question;
    }
  }

  private Reply understand(Turn turn, LocalDate day, Asked asked) {
    String text = turn.said().text();
    if (text.isBlank()) {
      return Replies.problem("That was empty.\nMaybe say \"today\", or \"help\".");
    }
    Context context = new Context(day, new FamiliarNames(turn.network()));
    Understanding understanding = grammar.parse(text, context);
    if (understanding instanceof Understanding.Understood understood) {
      return answer(turn, understood.command(), asked);
    }
    Questionnaire questions = new Questionnaire(turn);
    if (questions.isOpen()) {
      return Topic.fold(text).equals("skip") ? questions.skip() : questions.answer(text);
    }
    if (understanding instanceof Understanding.Incomplete incomplete) {
      return Replies.problem(incomplete.missing() + "\nSuch as: " + incomplete.example());
    }
    return unknown(turn, (Understanding.Unknown) understanding);
  }

  private Reply answer(Turn turn, Command command, Asked asked) {
    if (command instanceof SmallTalk talk) {
      Optional<Reply> reply = talk(turn, talk, asked);
      if (reply.isPresent()) {
        return reply.get();
      }
    }
    boolean isNew = turn.isNew();
    Reply reply = commands.answer(command, turn);
    boolean isGreeting = command instanceof SmallTalk;
    return isNew && !isGreeting && !turn.isNew()
        ? Replies.plus(reply, List.of(Welcome.hint()))
        : reply;
  }

  /** An answer to what was asked; empty where nothing was. */
  private Optional<Reply> talk(Turn turn, SmallTalk talk, Asked asked) {
    List<String> answers = asked.answers();
    Questionnaire questions = new Questionnaire(turn);
    boolean isYes = talk instanceof SmallTalk.Yes;
    boolean isNo = talk instanceof SmallTalk.No;
    if (answers.isEmpty() && (isYes || isNo) && questions.isOpen()) {
      return questions.wantsYesOrNo()
          ? Optional.of(questions.dailyPlan(isYes))
          : isNo ? Optional.of(questions.skip()) : Optional.empty();
    }
    int number = talk instanceof SmallTalk.Chosen chosen ? chosen.number() : isYes ? 1 : 0;
    return number >= 1 && number <= answers.size()
        ? Optional.of(press.apply(turn, answers.get(number - 1)))
        : Optional.empty();
  }

  private static Reply unknown(Turn turn, Understanding.Unknown unknown) {
    if (turn.isNew()) {
      Reply welcome = new Welcome(turn).reply();
      new Questionnaire(turn).begin();
      return welcome;
    }
    List<Button> nearest = new ArrayList<>();
    for (String said : unknown.nearest().stream().limit(MOST_NEAREST).toList()) {
      Token token = Token.of(Questions.SAY, turn.said().entry(), turn.today(), said);
      if (token.fits()) {
        nearest.add(Replies.button(said, token));
      }
    }
    Reply reply = Replies.problem(unknown.message(), nearest.toArray(Button[]::new));
    if (!nearest.isEmpty()) {
      throw new UnclearException(reply);
    }
    return reply;
  }
}
