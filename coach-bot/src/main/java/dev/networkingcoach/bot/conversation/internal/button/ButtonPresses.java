package dev.networkingcoach.bot.conversation.internal.button;

import static dev.networkingcoach.bot.conversation.internal.button.ButtonTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.first.SetupQuestions;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.record.ForgetConfirmation;
import dev.networkingcoach.bot.conversation.internal.record.ForgottenFact;
import dev.networkingcoach.bot.conversation.internal.record.LeavingAlone;
import dev.networkingcoach.bot.conversation.internal.record.MeetingNotes;
import dev.networkingcoach.bot.conversation.internal.record.MergeRecorder;
import dev.networkingcoach.bot.conversation.internal.record.PeopleApart;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.topic.TopicAnswers;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.conversation.internal.view.SettingsView;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.Preferences;
import java.util.HashMap;
import java.util.Map;

/** What each button does. Thread-safe once made. */
public final class ButtonPresses {
  private final Map<String, ButtonPress> presses = new HashMap<>();

  /**
   * Every button but those that say words again.
   *
   * @param help what can be said
   */
  public ButtonPresses(HelpView help) {
    HelpView fewer = help.withoutMessages();
    presses.put(
        ButtonTokens.HELP,
        (token, turn) ->
            (turn.person().reachable() ? help : fewer)
                .about(token.argument(0).isEmpty() ? null : token.argument(0)));
    AdvicePresses.register(presses);
    ViewPresses.register(presses);
    presses.put(
        EntryUndo.VERB,
        (token, turn) -> new EntryUndo(turn).undo(ListPaging.number(token.argument(0))));
    presses.put(
        EntryUndo.MESSAGE, (token, turn) -> new EntryUndo(turn).undoMessage(token.argument(0)));
    presses.put(
        ForgetConfirmation.VERB,
        (token, turn) -> new ForgetConfirmation(turn).forget(token.argument(0)));
    presses.put(
        ForgetConfirmation.EVERYTHING, (token, turn) -> new ForgetConfirmation(turn).forgetOwner());
    presses.put(
        LeavingAlone.REST,
        (token, turn) ->
            ViewPresses.contact(
                token,
                turn,
                one -> new LeavingAlone(turn).rest(one, new LeavingAlone(turn).until(token))));
    presses.put(
        LeavingAlone.ARCHIVE,
        (token, turn) -> ViewPresses.contact(token, turn, new LeavingAlone(turn)::archive));
    for (String verb : MeetingNotes.VERBS) {
      presses.put(verb, (token, turn) -> new MeetingNotes(turn).press(token));
    }
    presses.put(ForgottenFact.VERB, (token, turn) -> new ForgottenFact(turn).press(token));
    presses.put(TopicAnswers.VERB, (token, turn) -> new TopicAnswers(turn).press(token));
    presses.put(
        ButtonTokens.KEEP, (token, turn) -> ReplyShapes.words(TEXTS.fineNothingWasChanged()));
    presses.put(
        ButtonTokens.MERGE,
        (token, turn) -> new MergeRecorder(turn).merge(token.argument(0), token.argument(1)));
    presses.put(
        ButtonTokens.APART,
        (token, turn) -> new PeopleApart(turn).keep(token.argument(0), token.argument(1)));
    presses.put(ButtonTokens.DAILY, ButtonPresses::daily);
    presses.put(
        ButtonTokens.SKIP, (token, turn) -> new SetupQuestions(turn).skip(token.argument(0)));
    presses.put(FormKinds.VERB, ButtonPresses::form);
  }

  /** Does what a button of this token does. */
  public Reply press(ButtonToken token, ConversationTurn turn) {
    ButtonPress press = presses.get(token.verb());
    return press == null ? unknown() : press.press(token, turn);
  }

  /** A button that means nothing: of another version, or made up. */
  public static Reply unknown() {
    return ReplyShapes.problem(TEXTS.thatButtonDoesNotWork(), ButtonTokens.today());
  }

  private static Reply daily(ButtonToken token, ConversationTurn turn) {
    if (!turn.person().reachable()) {
      return ReplyShapes.words(SettingsView.ONLY_ANSWERS, ButtonTokens.today());
    }
    turn.open();
    boolean isWanted = token.argument(0).equals("yes");
    SetupQuestions questions = new SetupQuestions(turn);
    if (questions.wantsYesOrNo()) {
      return questions.dailyPlan(isWanted);
    }
    Preferences before = turn.preferences();
    turn.services().preferences().change(turn.owner(), now -> now.withDailyPlan(isWanted));
    return new SettingsView(turn).changed(before);
  }

  private static Reply form(ButtonToken token, ConversationTurn turn) {
    return FormKinds.of(token)
        .map(named -> named.form().kind().open(turn, named.arguments(), ""))
        .map(form -> ReplyShapes.form(form.title() + ".", form))
        .orElseGet(ButtonPresses::unknown);
  }
}
