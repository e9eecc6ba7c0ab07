package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.networkingcoach.bot.reply.Button;
import org.jspecify.annotations.Nullable;

/**
 * How a button looks, and what comes along with a press. The names are those of the Adaptive Cards
 * schema.
 *
 * @param style its colour; null for none of its own
 * @param tooltip what it does in full, shown to who points at it and read aloud; null for nothing
 * @param mode {@code secondary} for an entry of the menu beside the buttons; null for a button
 * @param associatedInputs {@code none} where what stands in inputs is not sent; null for all of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionLook(
    @Nullable String style,
    @Nullable String tooltip,
    @Nullable String mode,
    @Nullable String associatedInputs) {

  /** As it comes. */
  static final ActionLook BARE = new ActionLook(null, null, null, null);

  /** Sends a form. */
  static final ActionLook SUBMIT = new ActionLook("positive", null, null, null);

  /** A button of a reply. */
  static ActionLook of(Button button) {
    return new ActionLook(style(button.style()), tooltip(button), null, "none");
  }

  /** An entry of a menu. */
  static ActionLook inMenu(Button button) {
    return new ActionLook(null, tooltip(button), "secondary", "none");
  }

  private static @Nullable String tooltip(Button button) {
    return button.purpose() == null ? null : MarkdownEscape.plain(button.purpose());
  }

  private static String style(Button.Style style) {
    return switch (style) {
      case PLAIN -> "default";
      case PRIMARY -> "positive";
      case DANGER -> "destructive";
    };
  }
}
