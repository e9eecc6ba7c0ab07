package dev.networkingcoach.texts;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes pieces of what ICU's parser finds in a message. For one message, and one thread. */
final class MessageParser {
  private static final int NO_NUMBER = -1;

  private final MessagePattern pattern;
  private final List<String> slots;
  private final Locale locale;
  private final Set<String> used = new TreeSet<>();

  MessageParser(String text, List<String> slots, Locale locale) {
    this.pattern = new MessagePattern(text);
    this.slots = slots;
    this.locale = locale;
  }

  List<MessagePiece> parse() {
    return message(0, NO_NUMBER);
  }

  /** The names of the slots that were found. */
  Set<String> used() {
    return used;
  }

  /**
   * The pieces of a message, or of one inside it.
   *
   * @param start the part that begins it
   * @param number the argument that {@code #} stands for
   */
  private List<MessagePiece> message(int start, int number) {
    List<MessagePiece> pieces = new ArrayList<>();
    StringBuilder fixed = new StringBuilder();
    int limit = pattern.getLimitPartIndex(start);
    int from = pattern.getPart(start).getLimit();
    for (int index = start + 1; index <= limit; index++) {
      MessagePattern.Part part = pattern.getPart(index);
      fixed.append(pattern.getPatternString(), from, part.getIndex());
      from = part.getLimit();
      switch (part.getType()) {
        case REPLACE_NUMBER -> {
          flush(fixed, pieces);
          pieces.add(new MessagePiece.Grouped(number, locale));
        }
        case ARG_START -> {
          flush(fixed, pieces);
          pieces.add(argument(index));
          index = pattern.getLimitPartIndex(index);
          from = pattern.getPart(index).getLimit();
        }
        default -> {
          // Syntax: apostrophes that quote, and the end of the message.
        }
      }
    }
    flush(fixed, pieces);
    return List.copyOf(pieces);
  }

  private static void flush(StringBuilder fixed, List<MessagePiece> pieces) {
    if (!fixed.isEmpty()) {
      pieces.add(new MessagePiece.Fixed(fixed.toString()));
      fixed.setLength(0);
    }
  }

  private MessagePiece argument(int start) {
    String name = pattern.getSubstring(pattern.getPart(start + 1));
    int argument = slots.indexOf(name);
    if (argument < 0) {
      throw new IllegalArgumentException(
          "the slot {" + name + "} is none of its parameters, which are " + slots + ".");
    }
    used.add(name);
    MessagePattern.ArgType type = pattern.getPart(start).getArgType();
    return switch (type) {
      case NONE -> new MessagePiece.Slot(argument);
      case SIMPLE -> simple(argument, pattern.getSubstring(pattern.getPart(start + 2)));
      case PLURAL -> plural(argument, start + 2);
      case SELECT -> new MessagePiece.Select(argument, choices(start + 2, NO_NUMBER, Map.of()));
      default -> throw unknown(type.toString());
    };
  }

  private MessagePiece simple(int argument, String type) {
    if (!type.equals("number")) {
      throw unknown(type);
    }
    return new MessagePiece.Grouped(argument, locale);
  }

  private static IllegalArgumentException unknown(String type) {
    return new IllegalArgumentException(
        "a slot of the type " + type + " is not known; number, plural and select are.");
  }

  private MessagePiece plural(int argument, int start) {
    if (pattern.getPluralOffset(start) != 0) {
      throw new IllegalArgumentException("a plural with an offset is not known.");
    }
    Map<Double, List<MessagePiece>> exact = new HashMap<>();
    Map<String, List<MessagePiece>> forms = choices(start, argument, exact);
    return new MessagePiece.Plural(argument, Map.copyOf(exact), forms, locale);
  }

  /**
   * What there is to choose from.
   *
   * @param start the first part after the type of the argument
   * @param exact gets what is chosen by a number
   */
  private Map<String, List<MessagePiece>> choices(
      int start, int number, Map<Double, List<MessagePiece>> exact) {
    Map<String, List<MessagePiece>> choices = new HashMap<>();
    int index = start;
    while (pattern.getPartType(index) == MessagePattern.Part.Type.ARG_SELECTOR) {
      String selector = pattern.getSubstring(pattern.getPart(index++));
      if (pattern.getPartType(index).hasNumericValue()) {
        exact.put(pattern.getNumericValue(pattern.getPart(index++)), message(index, number));
      } else {
        choices.put(selector, message(index, number));
      }
      index = pattern.getLimitPartIndex(index) + 1;
    }
    return Map.copyOf(choices);
  }
}
