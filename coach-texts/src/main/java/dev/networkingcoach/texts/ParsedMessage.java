package dev.networkingcoach.texts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message, parsed: ICU's syntax of messages with named slots, {@code plural} and {@code select}.
 *
 * <p>ICU's own {@code MessageFormat} would lock or copy itself for each message, since it is
 * mutable, and loads the formats of numbers, dates and spelled-out numbers first. A number that
 * fills {@code {count}} is in plain digits; {@code #} and {@code {count, number}} group them as the
 * language does.
 *
 * <p>Immutable and thread-safe.
 */
final class ParsedMessage {
  private final List<MessagePiece> pieces;
  private final Set<String> slots;

  private ParsedMessage(List<MessagePiece> pieces, Set<String> slots) {
    this.pieces = pieces;
    this.slots = slots;
  }

  /**
   * Parses a message.
   *
   * @param slots the names of the arguments, in their order
   * @throws IllegalArgumentException if it is not written as it must be, or has a slot of another
   *     name
   */
  static ParsedMessage parse(String pattern, List<String> slots, Locale locale) {
    MessageParser parser = new MessageParser(pattern, slots, locale);
    return new ParsedMessage(parser.parse(), parser.used());
  }

  /** The names of the slots in it. */
  Set<String> slots() {
    return new TreeSet<>(slots);
  }

  /** The pieces, for a check. */
  List<MessagePiece> pieces() {
    return pieces;
  }

  /** The text, with one argument for each name it was parsed with. */
  String fill(Object... arguments) {
    if (pieces.size() == 1 && pieces.get(0) instanceof MessagePiece.Fixed alone) {
      return alone.text();
    }
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> piece.append(arguments, text));
    return text.toString();
  }
}
