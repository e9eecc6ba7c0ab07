package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.record.Forgetting;
import dev.networkingcoach.bot.conversation.internal.record.LeavingAlone;
import dev.networkingcoach.bot.conversation.internal.record.Undoing;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.who.Questions;
import java.util.List;
import java.util.Set;

/** Which buttons one press leaves without a use: those about the same, where it did something. */
public final class Spending {
  private static final Set<String> ADVICE =
      Set.of(Buttons.DONE, Buttons.DID, Buttons.SNOOZE, Buttons.DISMISS, Buttons.MUTE, Buttons.WHY);
  private static final Set<String> FORGETTING =
      Set.of(Forgetting.VERB, LeavingAlone.REST, LeavingAlone.ARCHIVE, Buttons.KEEP);

  /** The others only show something, or open a form. */
  private static final Set<String> ACTING =
      Set.of(
          Buttons.DONE,
          Buttons.DID,
          Buttons.SNOOZE,
          Buttons.DISMISS,
          Buttons.MUTE,
          Buttons.KEEP,
          Buttons.MERGE,
          Buttons.DAILY,
          Forgetting.VERB,
          Undoing.VERB,
          Undoing.MESSAGE,
          LeavingAlone.REST,
          LeavingAlone.ARCHIVE,
          Questions.SAY,
          Questions.AGREE);

  private Spending() {}

  /** Whether a button has no use any more once the other was pressed and answered. */
  public static boolean isSpent(Token button, Token pressed) {
    return ACTING.contains(pressed.verb()) && about(button).equals(about(pressed));
  }

  private static List<String> about(Token token) {
    if (ADVICE.contains(token.verb())) {
      return List.of("advice", token.argument(0));
    }
    if (FORGETTING.contains(token.verb())) {
      return List.of("forgetting");
    }
    return switch (token.verb()) {
      case Questions.SAY, Questions.AGREE -> List.of("question", token.argument(0));
      case Undoing.MESSAGE -> List.of("message", token.argument(0));
      case Undoing.VERB -> List.of("entry", token.argument(0));
      case Buttons.DAILY -> List.of("daily");
      case Forms.VERB -> aboutForm(token);
      default -> List.of("itself", token.text());
    };
  }

  private static List<String> aboutForm(Token token) {
    return switch (Forms.of(token).map(Forms.Named::form).orElse(Forms.LOG)) {
      case DRAFT -> List.of("advice", token.argument(1));
      case CORRECT, SAY_ANEW -> List.of("entry", token.argument(1));
      default -> List.of("itself", token.text());
    };
  }
}
