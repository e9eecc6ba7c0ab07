package dev.networkingcoach.texts;

import com.ibm.icu.text.PluralRules;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A part of a message. Immutable and thread-safe. */
sealed interface MessagePiece {
  /** What is said where nothing else fits. */
  String OTHER = "other";

  /** Writes the piece. */
  void append(Object[] arguments, StringBuilder text);

  /** Text as it stands. */
  record Fixed(String text) implements MessagePiece {
    @Override
    public void append(Object[] arguments, StringBuilder written) {
      written.append(text);
    }
  }

  /** An argument as it is. */
  record Slot(int argument) implements MessagePiece {
    @Override
    public void append(Object[] arguments, StringBuilder text) {
      text.append(arguments[argument]);
    }
  }

  /** A whole number, its digits in groups. */
  record Grouped(int argument, Locale locale) implements MessagePiece {
    @Override
    public void append(Object[] arguments, StringBuilder text) {
      // A format of numbers is not thread-safe.
      text.append(NumberFormat.getIntegerInstance(locale).format(arguments[argument]));
    }
  }

  /** One of several, by a number: its very value first, or else its plural form. */
  record Plural(
      int argument,
      Map<Double, List<MessagePiece>> exact,
      Map<String, List<MessagePiece>> forms,
      Locale locale)
      implements MessagePiece {

    @Override
    public void append(Object[] arguments, StringBuilder text) {
      double number = ((Number) arguments[argument]).doubleValue();
      List<MessagePiece> chosen = exact.get(number);
      if (chosen == null) {
        // The rules take long to load, and say nothing where there is one form to choose from.
        boolean isChoice = forms.size() > 1;
        chosen = choice(forms, isChoice ? PluralRules.forLocale(locale).select(number) : OTHER);
      }
      chosen.forEach(piece -> piece.append(arguments, text));
    }
  }

  /** One of several, by a word: the text of the argument. */
  record Select(int argument, Map<String, List<MessagePiece>> choices) implements MessagePiece {
    @Override
    public void append(Object[] arguments, StringBuilder text) {
      choice(choices, arguments[argument].toString())
          .forEach(piece -> piece.append(arguments, text));
    }
  }

  private static List<MessagePiece> choice(
      Map<String, List<MessagePiece>> choices, String selector) {
    return Objects.requireNonNull(choices.getOrDefault(selector, choices.get(OTHER)), OTHER);
  }
}
