package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.teams.internal.card.CardElement.ActionSet;
import dev.networkingcoach.teams.internal.card.CardElement.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Buttons on the cards of a reply. Not thread-safe. */
final class ButtonRows {
  /** Clients leave out what goes beyond. */
  private static final int MOST_IN_A_ROW = 5;

  private final @Nullable String again;
  private final Predicate<String> opensForm;
  private int hidden;

  /**
   * Buttons of a reply.
   *
   * @param again for a view: the token that shows it again, below what comes of a button; null for
   *     none
   * @param opensForm whether a button of this token opens a form, and so a dialog
   */
  ButtonRows(@Nullable String again, Predicate<String> opensForm) {
    this.again = again;
    this.opensForm = opensForm;
  }

  /**
   * A row of buttons; where there are too many, its last one shows the others in rows below. The
   * rows stay together, for no button reaches what stands on another card. A label that is long
   * stands above in full, for clients show it on one line.
   */
  List<CardElement> of(List<Button> buttons) {
    List<CardElement> elements = new ArrayList<>();
    buttons.stream()
        .map(Button::label)
        .filter(label -> !LabelWidth.fits(label))
        .forEach(
            label -> elements.addAll(CardBlocks.paragraphs(label, CardElement.TextBlock::plain)));
    elements.addAll(rows(buttons.stream().map(this::action).toList()));
    return elements;
  }

  private List<CardElement> rows(List<CardAction> actions) {
    if (actions.isEmpty()) {
      return List.of();
    }
    if (actions.size() <= MOST_IN_A_ROW) {
      return List.of(ActionSet.shown(actions));
    }
    List<ActionSet> below = new ArrayList<>();
    for (int start = MOST_IN_A_ROW - 1; start < actions.size(); start += MOST_IN_A_ROW) {
      int end = Math.min(start + MOST_IN_A_ROW, actions.size());
      hidden++;
      below.add(ActionSet.hidden("more-" + hidden, actions.subList(start, end)));
    }
    List<CardAction> first = new ArrayList<>(actions.subList(0, MOST_IN_A_ROW - 1));
    first.add(
        new CardAction.Toggle(
            CardTexts.TEXTS.moreButtons(),
            below.stream().map(row -> Objects.requireNonNull(row.id())).toList()));
    List<CardElement> rows = new ArrayList<>(List.of(ActionSet.shown(first)));
    rows.addAll(below);
    return List.of(new Container(rows, null, null));
  }

  /** A button, and a menu of all else beside it. */
  ActionSet withMenu(Button main, List<Button> menu) {
    List<CardAction> actions = new ArrayList<>(List.of(action(main)));
    menu.forEach(entry -> actions.add(action(entry, entry.label(), ActionLook.inMenu(entry))));
    return ActionSet.shown(actions);
  }

  private CardAction action(Button button) {
    return action(button, LabelWidth.fitting(button.label()), ActionLook.of(button));
  }

  private CardAction action(Button button, String label, ActionLook look) {
    String title = MarkdownEscape.plain(label);
    if (opensForm.test(button.token())) {
      return new CardAction.Submit(title, ActionData.dialog(button.token()), look);
    }
    ActionData data = ActionData.press(button.token(), again);
    // What only submits is answered with a new message, and its card stays.
    ActionData plain = ActionData.press(button.token(), null);
    CardAction.Submit fallback = new CardAction.Submit(title, plain, look);
    return new CardAction.Execute(title, ActionData.PRESS, data, look, fallback);
  }
}
