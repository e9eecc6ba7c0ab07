package dev.networkingcoach.cli.talk;

import static dev.networkingcoach.cli.talk.TalkTexts.TEXTS;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.cli.talk.TerminalTurns.Turn;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** A conversation line by line, until the person leaves. Not thread-safe. */
public final class ChatLoop {
  private static final Set<String> LEAVING = Set.of("quit", "exit", "bye", ":q");
  private static final String PROMPT = "> ";
  private static final int MOST_DIGITS = 4;

  private final TerminalTurns turns;
  private final LineTerminal teletype;
  private final Consumer<Turn> after;

  /**
   * A conversation of these turns.
   *
   * @param turns the turns
   * @param teletype the terminal
   * @param after is told of each turn as soon as it is over, before the next line is asked for
   */
  public ChatLoop(TerminalTurns turns, LineTerminal teletype, Consumer<Turn> after) {
    this.turns = turns;
    this.teletype = teletype;
    this.after = after;
  }

  /**
   * Talks until the input ends, or somebody says {@code quit}. Where nobody is there to see that a
   * line failed and to say it again, it ends at that line: what follows may build on it.
   *
   * @return the number of the line at which it ended so, from 1; empty where none failed
   */
  public OptionalInt run() {
    Turn turn = turns.arrive();
    after.accept(turn);
    hint(TEXTS.sayWhatHappened());
    int number = 0;
    for (Optional<String> line = teletype.ask(PROMPT);
        line.isPresent() && !LEAVING.contains(line.get().strip().toLowerCase(Locale.ROOT));
        line = teletype.ask(PROMPT)) {
      number++;
      Optional<Turn> said = next(turn, line.get().strip());
      said.ifPresent(after);
      boolean failed = said.flatMap(Turn::failure).isPresent();
      if (failed && !teletype.answers()) {
        return OptionalInt.of(number);
      }
      // What failed showed nothing: the buttons above it can be pressed again.
      turn = failed ? turn : said.orElse(turn);
    }
    return OptionalInt.empty();
  }

  /** The turn of a line; empty where the line begins none. */
  private Optional<Turn> next(Turn before, String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    if (!isNumber(line)) {
      return Optional.of(turns.say(line));
    }
    Optional<Button> button = before.choices().numbered(Integer.parseInt(line));
    if (button.isEmpty()) {
      hint(TEXTS.standsAtNothingAbove(line));
      return Optional.empty();
    }
    return Optional.of(turns.press(button.get().token()));
  }

  /** Whether a line is the number of a button: ASCII digits, and not so many that none has it. */
  public static boolean isNumber(String line) {
    return !line.isEmpty()
        && line.length() <= MOST_DIGITS
        && line.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private void hint(String words) {
    TextPage page = teletype.page();
    page.paragraph(TextTone.FAINT, words);
    teletype.print(page);
  }
}
