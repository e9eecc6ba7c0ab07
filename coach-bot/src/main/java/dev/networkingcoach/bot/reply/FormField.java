package dev.networkingcoach.bot.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form. Immutable and thread-safe.
 *
 * @param name by which what was filled in comes back: small letters and hyphens
 * @param label what stands beside it
 * @param kind what is filled in
 * @param required whether it must be
 * @param value what stands in it at first; for {@link Kind#DATE} an ISO date, for choices the
 *     values chosen, separated by line breaks; empty for nothing
 * @param choices what can be chosen; empty for the kinds without choices
 * @param hint a word of help; null for none
 */
public record FormField(
    String name,
    String label,
    Kind kind,
    boolean required,
    String value,
    List<Choice> choices,
    @Nullable String hint) {

  /** Copies the list. */
  public FormField {
    choices = List.copyOf(choices);
  }

  /**
   * Something to choose.
   *
   * @param value what comes back
   * @param label what is shown
   */
  public record Choice(String value, String label) {}

  /** What is filled in. */
  public enum Kind {
    /** A text on one line. */
    LINE,
    /** A text on several lines. */
    TEXT,
    /** A date, which comes back in ISO form. */
    DATE,
    /** A time of day, which comes back as {@code 08:30}. */
    TIME,
    /** One of the choices. */
    ONE,
    /** Any number of the choices, which come back separated by line breaks. */
    MANY
  }
}
