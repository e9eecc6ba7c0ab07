package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.bot.conversation.internal.first.Questionnaire;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.record.Forgetting;
import dev.networkingcoach.bot.conversation.internal.record.LeavingAlone;
import dev.networkingcoach.bot.conversation.internal.record.MeetingNotes;
import dev.networkingcoach.bot.conversation.internal.record.Merging;
import dev.networkingcoach.bot.conversation.internal.record.Undoing;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Paging;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.topic.TopicQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.SettingsView;
import dev.networkingcoach.bot.reply.Reply;
import java.util.HashMap;
import java.util.Map;

/** What each button does. Thread-safe once made. */
public final class Presses {
  private final Map<String, Press> presses = new HashMap<>();

  /** Every button but those that say words again. */
  public Presses() {
    AdvicePresses.register(presses);
    ViewPresses.register(presses);
    presses.put(
        Undoing.VERB, (token, turn) -> new Undoing(turn).undo(Paging.number(token.argument(0))));
    presses.put(Undoing.MESSAGE, (token, turn) -> new Undoing(turn).undoMessage(token.argument(0)));
    presses.put(Forgetting.VERB, (token, turn) -> new Forgetting(turn).forget(token.argument(0)));
    presses.put(
        LeavingAlone.REST,
        (token, turn) -> ViewPresses.contact(token, turn, new LeavingAlone(turn)::rest));
    presses.put(
        LeavingAlone.ARCHIVE,
        (token, turn) -> ViewPresses.contact(token, turn, new LeavingAlone(turn)::archive));
    presses.put(MeetingNotes.TAKE_OUT, (token, turn) -> new MeetingNotes(turn).press(token));
    presses.put(MeetingNotes.MOVE, (token, turn) -> new MeetingNotes(turn).press(token));
    presses.put(TopicQuestion.VERB, (token, turn) -> new TopicQuestion(turn).press(token));
    presses.put(Buttons.KEEP, (token, turn) -> Replies.words("Fine, nothing was changed."));
    presses.put(
        Buttons.MERGE,
        (token, turn) -> new Merging(turn).merge(token.argument(0), token.argument(1)));
    presses.put(Buttons.DAILY, Presses::daily);
    presses.put(Forms.VERB, Presses::form);
  }

  /** Does what a button of this token does. */
  public Reply press(Token token, Turn turn) {
    Press press = presses.get(token.verb());
    return press == null ? unknown() : press.press(token, turn);
  }

  /** A button that means nothing: of another version, or made up. */
  public static Reply unknown() {
    return Replies.problem(
        "That button does not work any more; nothing was changed.", Buttons.today());
  }

  private static Reply daily(Token token, Turn turn) {
    if (!turn.person().reachable()) {
      return Replies.words(SettingsView.ONLY_ANSWERS, Buttons.today());
    }
    turn.open();
    boolean isWanted = token.argument(0).equals("yes");
    Questionnaire questions = new Questionnaire(turn);
    if (questions.wantsYesOrNo()) {
      return questions.dailyPlan(isWanted);
    }
    turn.services().preferences().change(turn.owner(), now -> now.withDailyPlan(isWanted));
    return new SettingsView(turn).reply();
  }

  private static Reply form(Token token, Turn turn) {
    return Forms.of(token)
        .map(named -> named.form().kind().open(turn, named.arguments(), ""))
        .map(form -> Replies.form(form.title() + ".", form))
        .orElseGet(Presses::unknown);
  }
}
