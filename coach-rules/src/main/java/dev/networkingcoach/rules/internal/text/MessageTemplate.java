package dev.networkingcoach.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with slots: {@code {name}} is filled in, {@code [ … ]} is left out where a slot inside has
 * nothing to show, {@code < … >} holds on the day itself only, {@code |} ends a sentence. Immutable
 * and thread-safe.
 */
final class MessageTemplate {
  /** Parts sentences once slots are filled: facts never hold this character. */
  static final String BREAK = "\0";

  /** Around what holds on the day itself only; facts never hold these characters, either. */
  private static final char PASSING = '\1';

  private static final char LASTING = '\2';

  private static final int TYPICAL_LENGTH = 160;

  private final String key;
  private final List<Part> parts;

  private MessageTemplate(String key, List<Part> parts) {
    this.key = key;
    this.parts = parts;
  }

  /** What a message shows in its slots. */
  @FunctionalInterface
  interface Slots {
    /**
     * What stands in a slot.
     *
     * @param fact the name of a fact
     * @param field which of its fields; empty for the fact as such
     * @return null where there is nothing to show
     */
    @Nullable String fill(String fact, String field);
  }

  /** What stands in a slot, for whoever reads the template itself. */
  @FunctionalInterface
  interface SlotNames {
    /**
     * What stands in a slot.
     *
     * @param slot the whole slot, fact and field
     * @param fact the name of the fact
     * @param field which of its fields; empty for the fact as such
     */
    String name(String slot, String fact, String field);
  }

  private sealed interface Part {}

  private record Literal(String text) implements Part {}

  private record Slot(String name, String fact, String field) implements Part {

    static Slot of(String name) {
      int dot = name.indexOf('.');
      return dot < 0
          ? new Slot(name, name, "")
          : new Slot(name, name.substring(0, dot), name.substring(dot + 1));
    }

    @Nullable String fill(Slots slots) {
      return slots.fill(fact, field);
    }
  }

  private record Optional(List<Part> parts) implements Part {}

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static MessageTemplate parse(String key, String template) {
    requireClosed(template);
    List<Part> parts = new ArrayList<>();
    List<Part> into = parts;
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      if (c == '{') {
        int end = template.indexOf('}', at);
        into.add(Slot.of(template.substring(at + 1, end)));
        at = end + 1;
      } else if (c == '[') {
        into = new ArrayList<>();
        at++;
      } else if (c == ']') {
        parts.add(new Optional(List.copyOf(into)));
        into = parts;
        at++;
      } else {
        int end = nextMark(template, at);
        into.add(new Literal(marked(template.substring(at, end))));
        at = end;
      }
    }
    return new MessageTemplate(key, List.copyOf(parts));
  }

  /** Marks come in pairs, and none stands in a pair of its kind. */
  private static void requireClosed(String template) {
    for (String pair : List.of("{}", "[]", "<>")) {
      boolean open = false;
      for (int i = 0; i < template.length(); i++) {
        char c = template.charAt(i);
        if (c == pair.charAt(0) || c == pair.charAt(1)) {
          boolean opens = c == pair.charAt(0);
          if (opens == open) {
            throw new IllegalArgumentException(
                "has "
                    + c
                    + " at "
                    + (i + 1)
                    + ", which "
                    + (opens ? "stands in another" : "nothing opens"));
          }
          open = opens;
        }
      }
      if (open) {
        throw new IllegalArgumentException("never closes " + pair.charAt(0));
      }
    }
  }

  private static String marked(String text) {
    return text.replace("|", BREAK).replace('<', PASSING).replace('>', LASTING);
  }

  private static int nextMark(String template, int from) {
    int at = from;
    while (at < template.length() && "{[]".indexOf(template.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The text as one, as it holds today. */
  String fill(Slots slots) {
    return today(marked(slots));
  }

  /** The text as one, in which what holds today only is still told from the rest. */
  String marked(Slots slots) {
    return filled(slots).toString();
  }

  /** A text as it holds today. */
  static String today(String marked) {
    return marked.indexOf(PASSING) < 0
        ? marked
        : marked.replace(String.valueOf(PASSING), "").replace(String.valueOf(LASTING), "");
  }

  /** A text without what holds today only. */
  static String lasting(String marked) {
    int from = marked.indexOf(PASSING);
    if (from < 0) {
      return marked;
    }
    StringBuilder text = new StringBuilder(marked);
    for (; from >= 0; from = text.indexOf(String.valueOf(PASSING), from)) {
      text.delete(from, text.indexOf(String.valueOf(LASTING), from) + 1);
    }
    return text.toString();
  }

  private StringBuilder filled(Slots slots) {
    StringBuilder text = new StringBuilder(TYPICAL_LENGTH);
    for (Part part : parts) {
      append(part, slots, text);
    }
    return text;
  }

  /** The text, sentence by sentence and marked; what stands in a slot never parts one. */
  List<String> sentences(Slots slots) {
    StringBuilder text = filled(slots);
    List<String> sentences = new ArrayList<>(2);
    int from = 0;
    for (int end = text.indexOf(BREAK); end >= 0; end = text.indexOf(BREAK, from)) {
      addTo(sentences, text.substring(from, end));
      from = end + 1;
    }
    addTo(sentences, text.substring(from));
    return sentences;
  }

  private static void addTo(List<String> sentences, String text) {
    String sentence = text.strip();
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  /** The template as a person can read it: each slot says in words what stands there. */
  String readable(SlotNames names) {
    StringBuilder text = new StringBuilder(TYPICAL_LENGTH);
    readable(parts, names, text);
    return today(text.toString());
  }

  private static void readable(List<Part> parts, SlotNames names, StringBuilder text) {
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        text.append(literal.text.replace(BREAK, " "));
      } else if (part instanceof Slot slot) {
        text.append('{').append(names.name(slot.name, slot.fact, slot.field)).append('}');
      } else if (part instanceof Optional optional) {
        readable(optional.parts, names, text.append('['));
        text.append(']');
      }
    }
  }

  /** The names of all facts shown, those of optional parts among them. */
  Set<String> facts() {
    Set<String> names = requiredFacts();
    for (Part part : parts) {
      if (part instanceof Optional optional) {
        collect(optional.parts, names);
      }
    }
    return names;
  }

  /** The names of the facts that are shown come what may. */
  Set<String> requiredFacts() {
    Set<String> names = new TreeSet<>();
    collect(parts, names);
    return names;
  }

  private static void collect(List<Part> parts, Set<String> names) {
    for (Part part : parts) {
      if (part instanceof Slot slot) {
        names.add(slot.fact);
      }
    }
  }

  private void append(Part part, Slots slots, StringBuilder text) {
    if (part instanceof Literal literal) {
      text.append(literal.text);
    } else if (part instanceof Slot slot) {
      String shown = slot.fill(slots);
      if (shown == null) {
        throw new IllegalStateException(
            "The message "
                + key
                + " shows {"
                + slot.name
                + "}, but there is nothing to show.\n"
                + "Maybe put that part of the message in [brackets].");
      }
      text.append(shown);
    } else if (part instanceof Optional optional) {
      int before = text.length();
      if (!appendOptional(optional, slots, text)) {
        text.setLength(before);
      }
    }
  }

  private static boolean appendOptional(Optional optional, Slots slots, StringBuilder text) {
    for (Part part : optional.parts) {
      if (part instanceof Literal literal) {
        text.append(literal.text);
      } else if (part instanceof Slot slot) {
        String shown = slot.fill(slots);
        if (shown == null) {
          return false;
        }
        text.append(shown);
      }
    }
    return true;
  }
}
