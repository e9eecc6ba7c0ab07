package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the coach asked last, so that it can be answered with a number, yes or no. */
public final class AskedQuestion {
  private static final String STORED = "asked";

  /** Before the question itself, in a line of its own. */
  private static final String MARK = "?";

  /** Before the label of an answer, in the order of the answers. */
  private static final String LABEL = MARK + "#";

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
        .filter(line -> line.startsWith(MARK) && !line.startsWith(LABEL))
        .map(line -> line.substring(MARK.length()))
        .findFirst();
  }

  /** What the answers are called, in the same order; empty where they were asked of old. */
  public List<String> labels() {
    return text.read()
        .lines()
        .filter(line -> line.startsWith(LABEL))
        .map(line -> line.substring(LABEL.length()))
        .toList();
  }

  /** It was told once that the question is open; it can still be answered. */
  public void reminded() {
    text.write(
        text.read()
            .lines()
            .filter(line -> line.startsWith(LABEL) || !line.startsWith(MARK))
            .collect(Collectors.joining("\n")));
  }

  /** The buttons of a reply are the answers from now on. */
  public void ask(Reply reply) {
    List<Button> buttons = answers(reply);
    if (!buttons.isEmpty()) {
      text.write(MARK + reply.summary().replace('\n', ' ') + "\n" + written(buttons));
    }
  }

  /** A question beside an answer: it may be answered next, and is not told of as open. */
  public void askBeside(Reply reply, Predicate<Button> answers) {
    List<Button> buttons = answers(reply).stream().filter(answers).toList();
    if (!buttons.isEmpty()) {
      text.write(written(buttons));
    }
  }

  private static List<Button> answers(Reply reply) {
    return reply.parts().stream()
        .flatMap(AskedQuestion::buttons)
        .filter(button -> !button.token().contains("\n"))
        .toList();
  }

  private static String written(List<Button> buttons) {
    return Stream.concat(
            buttons.stream().map(button -> LABEL + button.label().replace('\n', ' ')),
            buttons.stream().map(Button::token))
        .collect(Collectors.joining("\n"));
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
