package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the coach asked last, so that it can be answered with a number, yes or no. */
public final class AskedQuestion {
  private static final String STORED = "asked";

  /** Before the question itself, in a line of its own. */
  private static final String MARK = "?";

  private final TurnText text;

  /** What was asked before this turn. */
  public AskedQuestion(ConversationTurn turn) {
    this.text = new TurnText(turn, STORED);
  }

  /** The tokens of the answers, in the order in which they were shown; empty for no question. */
  public List<String> answers() {
    return text.read().lines().filter(line -> !line.startsWith(MARK)).toList();
  }

  /** What is still open, to be told once beside an answer to something else; empty for nothing. */
  public Optional<String> open() {
    return text.read()
        .lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()))
        .findFirst();
  }

  /** It was told once that the question is open; it can still be answered. */
  public void reminded() {
    text.write(String.join("\n", answers()));
  }

  /** The buttons of a reply are the answers from now on. */
  public void ask(Reply reply) {
    String tokens =
        reply.parts().stream()
            .flatMap(AskedQuestion::buttons)
            .map(Button::token)
            .filter(token -> !token.contains("\n"))
            .collect(Collectors.joining("\n"));
    if (!tokens.isEmpty()) {
      text.write(MARK + reply.summary().replace('\n', ' ') + "\n" + tokens);
    }
  }

  /** Nothing is asked any more. */
  public void settle() {
    text.write("");
  }

  private static Stream<Button> buttons(Part part) {
    if (part instanceof Part.Listing list) {
      return list.items().stream().flatMap(item -> Stream.ofNullable(item.button()));
    }
    return part instanceof Part.Buttons buttons ? buttons.buttons().stream() : Stream.empty();
  }
}
