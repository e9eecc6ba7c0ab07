package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.bot.reply.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a button or a form hands back: a verb and its arguments. Whoever holds one can change it, so
 * it only ever names things that are looked up again in the journal of the person who presses.
 *
 * @param verb what to do
 * @param arguments about what
 */
public record ButtonToken(String verb, List<String> arguments) {
  private static final String VERSION = "1";

  /** Copies the list. */
  public ButtonToken {
    arguments = List.copyOf(arguments);
  }

  /** A token of these parts. */
  public static ButtonToken of(String verb, Object... arguments) {
    return new ButtonToken(verb, Stream.of(arguments).map(String::valueOf).toList());
  }

  /**
   * Reads a token.
   *
   * @return empty where it is none of ours, or of a version that is no more
   */
  public static Optional<ButtonToken> parse(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("\\|", -1)));
    if (text.length() > Button.MOST_TOKEN || parts.size() < 2 || !parts.get(0).equals(VERSION)) {
      return Optional.empty();
    }
    List<String> arguments =
        parts.subList(2, parts.size()).stream().map(ButtonToken::plain).toList();
    return Optional.of(new ButtonToken(parts.get(1), arguments));
  }

  /** The argument at a place, counted from 0; empty where there is none. */
  public String argument(int place) {
    return place < arguments.size() ? arguments.get(place) : "";
  }

  /** The text to hand out. */
  public String text() {
    return VERSION
        + "|"
        + verb
        + arguments.stream().map(one -> "|" + escaped(one)).collect(Collectors.joining());
  }

  /** Whether it is short enough to be handed out. */
  public boolean fits() {
    return text().length() <= Button.MOST_TOKEN;
  }

  /** One line, so that tokens can be kept a line each. */
  private static String escaped(String text) {
    return text.replace("%", "%25").replace("|", "%7C").replace("\n", "%0A");
  }

  private static String plain(String text) {
    return text.replace("%0A", "\n").replace("%7C", "|").replace("%25", "%");
  }
}
