package dev.networkingcoach.cli.talk;

import static dev.networkingcoach.cli.talk.TalkTexts.TEXTS;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.cli.talk.TerminalTurns.Turn;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A conversation line by line, until the person leaves. Not thread-safe. */
public final class ChatLoop {
  private static final Set<String> LEAVING = Set.of("quit", "exit", "bye", ":q");
  private static final String PROMPT = "> ";
  private static final int MOST_DIGITS = 4;

  private final TerminalTurns turns;
  private final LineTerminal teletype;

  /** A conversation of these turns. */
  public ChatLoop(TerminalTurns turns, LineTerminal teletype) {
    this.turns = turns;
    this.teletype = teletype;
  }

  /** Talks until the input ends, or somebody says {@code quit}. */
  public void run() {
    Turn turn = turns.arrive();
    hint(TEXTS.sayWhatHappened());
    for (Optional<String> line = teletype.ask(PROMPT);
        line.isPresent() && !LEAVING.contains(line.get().strip().toLowerCase(Locale.ROOT));
        line = teletype.ask(PROMPT)) {
      turn = next(turn, line.get().strip());
    }
  }

  private Turn next(Turn before, String line) {
    if (line.isEmpty()) {
      return before;
    }
    if (!isNumber(line)) {
      return turns.say(line);
    }
    Optional<Button> button = before.choices().numbered(Integer.parseInt(line));
    if (button.isEmpty()) {
      hint(TEXTS.standsAtNothingAbove(line));
      return before;
    }
    return turns.press(button.get().token());
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
