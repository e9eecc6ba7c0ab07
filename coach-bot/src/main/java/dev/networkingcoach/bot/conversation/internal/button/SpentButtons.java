package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.record.ForgetConfirmation;
import dev.networkingcoach.bot.conversation.internal.record.LeavingAlone;
import dev.networkingcoach.bot.conversation.internal.record.MeetingNotes;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.topic.TopicAnswers;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import java.util.List;
import java.util.Set;

/** Which buttons one press leaves without a use: those about the same, where it did something. */
public final class SpentButtons {
  private static final Set<String> ADVICE =
      Set.of(
          ButtonTokens.DONE,
          ButtonTokens.DID,
          ButtonTokens.SNOOZE,
          ButtonTokens.DISMISS,
          ButtonTokens.MUTE,
          ButtonTokens.MUTE_KIND,
          ButtonTokens.LATER,
          ButtonTokens.OPEN,
          ButtonTokens.WHY);
  private static final Set<String> FORGETTING =
      Set.of(
          ForgetConfirmation.VERB,
          ForgetConfirmation.EVERYTHING,
          LeavingAlone.REST,
          LeavingAlone.ARCHIVE,
          ButtonTokens.KEEP);

  /** The others only show something, or open a form. */
  private static final Set<String> ACTING =
      Set.of(
          ButtonTokens.DONE,
          ButtonTokens.DID,
          ButtonTokens.SNOOZE,
          ButtonTokens.DISMISS,
          ButtonTokens.MUTE_KIND,
          ButtonTokens.UNMUTE,
          ButtonTokens.KEEP,
          ButtonTokens.MERGE,
          ButtonTokens.DAILY,
          ForgetConfirmation.VERB,
          ForgetConfirmation.EVERYTHING,
          EntryUndo.VERB,
          EntryUndo.MESSAGE,
          LeavingAlone.REST,
          LeavingAlone.ARCHIVE,
          MeetingNotes.TAKE_OUT,
          MeetingNotes.MOVE,
          MeetingNotes.ONE_OUT,
          TopicAnswers.VERB,
          WhoQuestions.SAY,
          WhoQuestions.AGREE);

  /** These ask, where they stand, and need not ask twice. */
  private static final Set<String> ASKING = Set.of(ButtonTokens.LATER, ButtonTokens.MUTE);

  private SpentButtons() {}

  /** Whether a button has no use any more once the other was pressed and answered. */
  public static boolean isSpent(ButtonToken button, ButtonToken pressed) {
    if (keepsAdvice(pressed)) {
      return button.equals(pressed)
          || (button.verb().equals(ButtonTokens.MUTE_KIND)
              && button.argument(0).equals(pressed.argument(0)));
    }
    return ACTING.contains(pressed.verb())
        ? about(button).equals(about(pressed))
        : ASKING.contains(pressed.verb()) && button.equals(pressed);
  }

  /** Nothing is to be changed after all, of an advice and not of what would be forgotten. */
  private static boolean keepsAdvice(ButtonToken token) {
    return token.verb().equals(ButtonTokens.KEEP) && !token.argument(0).isEmpty();
  }

  private static List<String> about(ButtonToken token) {
    if (ADVICE.contains(token.verb()) || keepsAdvice(token)) {
      return List.of("advice", token.argument(0));
    }
    if (FORGETTING.contains(token.verb())) {
      return List.of("forgetting");
    }
    return switch (token.verb()) {
      case WhoQuestions.SAY, WhoQuestions.AGREE -> List.of("question", token.argument(0));
      case MeetingNotes.TAKE_OUT,
          MeetingNotes.MOVE,
          MeetingNotes.ONE_OUT,
          MeetingNotes.WHO_IS_OUT ->
          List.of("meeting", token.argument(0));
      case TopicAnswers.VERB -> List.of(TopicAnswers.VERB, token.argument(1), token.argument(2));
      case EntryUndo.MESSAGE -> List.of("message", token.argument(0));
      case EntryUndo.VERB -> List.of("entry", token.argument(0));
      case ButtonTokens.DAILY -> List.of("daily");
      case FormKinds.VERB -> aboutForm(token);
      default -> List.of("itself", token.text());
    };
  }

  private static List<String> aboutForm(ButtonToken token) {
    return switch (FormKinds.of(token).map(FormKinds.Named::form).orElse(FormKinds.LOG)) {
      case DRAFT -> List.of("advice", token.argument(1));
      case CORRECT, SAY_ANEW -> List.of("entry", token.argument(1));
      default -> List.of("itself", token.text());
    };
  }
}
