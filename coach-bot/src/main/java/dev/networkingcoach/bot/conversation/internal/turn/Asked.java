package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the coach asked last, so that it can be answered with a number, yes or no. */
public final class Asked {
  private static final String STORED = "asked";

  private final Turn turn;

  /** What was asked before this turn. */
  public Asked(Turn turn) {
    this.turn = turn;
  }

  /** The tokens of the answers, in the order in which they were shown; empty for no question. */
  public List<String> answers() {
    return turn.services().persons().get(turn.owner(), STORED).stream()
        .flatMap(text -> Stream.of(text.split("\n", -1)))
        .toList();
  }

  /** The buttons of a reply are the answers from now on. */
  public void ask(Reply reply) {
    String tokens =
        reply.parts().stream()
            .flatMap(Asked::buttons)
            .map(Button::token)
            .filter(token -> !token.contains("\n"))
            .collect(Collectors.joining("\n"));
    if (!tokens.isEmpty()) {
      turn.services().persons().put(turn.owner(), STORED, tokens);
    }
  }

  /** Nothing is asked any more. */
  public void settle() {
    if (!answers().isEmpty()) {
      turn.services().persons().remove(turn.owner(), STORED);
    }
  }

  private static Stream<Button> buttons(Part part) {
    if (part instanceof Part.Listing list) {
      return list.items().stream().flatMap(item -> Stream.ofNullable(item.button()));
    }
    return part instanceof Part.Buttons buttons ? buttons.buttons().stream() : Stream.empty();
  }
}
