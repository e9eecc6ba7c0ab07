package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.teams.internal.card.Element.ActionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Buttons on a card.
 *
 * @param several whether the card shows several things that can be acted on, so that the card that
 *     takes its place must show the others again
 */
record ButtonRows(boolean several, Predicate<String> opensForm) {
  private static final int MOST_IN_A_ROW = 6;

  /** Rows of as many buttons as Teams shows side by side. */
  List<ActionSet> of(List<Button> buttons) {
    List<ActionSet> rows = new ArrayList<>();
    for (int start = 0; start < buttons.size(); start += MOST_IN_A_ROW) {
      List<Button> row = buttons.subList(start, Math.min(start + MOST_IN_A_ROW, buttons.size()));
      rows.add(new ActionSet(row.stream().map(this::action).toList()));
    }
    return rows;
  }

  private CardAction action(Button button) {
    String title = Escape.plain(button.label());
    String style = style(button.style());
    if (opensForm.test(button.token())) {
      return new CardAction.Submit(title, ActionData.dialog(button.token()), style, "none");
    }
    ActionData data = ActionData.press(button.token(), several);
    CardAction.Submit fallback = new CardAction.Submit(title, data, style, "none");
    return new CardAction.Execute(title, ActionData.PRESS, data, style, "none", fallback);
  }

  private static String style(Button.Style style) {
    return switch (style) {
      case PLAIN -> "default";
      case PRIMARY -> "positive";
      case DANGER -> "destructive";
    };
  }
}
