package dev.networkingcoach.cli.talk;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part.AdviceCard;
import dev.networkingcoach.cli.page.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Buttons, numbered from 1 in the order they are shown: a terminal has keys alone. Not thread-safe.
 */
public final class NumberedChoices {
  private final List<Button> buttons = new ArrayList<>();

  /** Numbers an advice, which its number opens, and gives the number. */
  int open(AdviceCard advice) {
    buttons.add(new Button(advice.main().label(), advice.open(), Button.Style.PLAIN));
    return buttons.size();
  }

  /** Numbers a button, and gives what is shown for it, such as {@code [3] Done}. */
  String show(Button button) {
    buttons.add(button);
    return ("[" + buttons.size() + "] " + button.label()).replace(' ', TextPage.TOGETHER);
  }

  /** Numbers buttons, and gives what is shown for them on one line. */
  String show(List<Button> more) {
    return more.stream().map(this::show).collect(Collectors.joining("  "));
  }

  /** The button of this number. */
  public Optional<Button> numbered(int number) {
    return number >= 1 && number <= buttons.size()
        ? Optional.of(buttons.get(number - 1))
        : Optional.empty();
  }

  /** The tokens, in order. */
  public List<String> tokens() {
    return buttons.stream().map(Button::token).toList();
  }
}
