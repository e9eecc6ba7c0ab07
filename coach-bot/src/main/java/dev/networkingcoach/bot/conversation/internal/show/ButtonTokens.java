package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Button;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Buttons that appear in many places, and the verbs of their tokens. */
public final class ButtonTokens {
  /** An advice is done. These name its key, its action and the state of the journal. */
  public static final String DONE = "done";

  /** One way of being done with an advice. */
  public static final String DID = "did";

  /** An advice is put off. */
  public static final String SNOOZE = "snooze";

  /** An advice is put away. */
  public static final String DISMISS = "dismiss";

  /** A rule is to be silent. */
  public static final String MUTE = "mute";

  /** Why an advice is given. */
  public static final String WHY = "why";

  /** What each rule says about a contact. */
  public static final String EXPLAIN = "explain";

  /** The agenda. */
  public static final String TODAY = "today";

  /** The dashboard. */
  public static final String HOME = "home";

  /** Why the owner networks, what they want, and all there is to do. */
  public static final String WHOLE_PLAN = "whole";

  /** Who could help whom. */
  public static final String MATCHES = "matches";

  /** A page of the whole plan. */
  public static final String PLAN = "plan";

  /** A page of what was recorded. */
  public static final String LOG = "log";

  /** A person. */
  public static final String WHO = "who";

  /** A page of what happened with a person. */
  public static final String HISTORY = "history";

  /** A page of all facts of a kind. */
  public static final String ALL = "all";

  /** Two contacts are one. */
  public static final String MERGE = "merge";

  /** Nothing is to be changed. */
  public static final String KEEP = "keep";

  /** Whether the daily plan is sent. */
  public static final String DAILY = "daily";

  /** An export in a format. */
  public static final String EXPORT = "export";

  /** What can be said: of a task, or of all. */
  public static final String HELP = "help";

  /** What is set. */
  public static final String SETTINGS = "settings";

  /** A question of the first days is left unanswered. */
  public static final String SKIP = "skip";

  /** How to import. */
  public static final String IMPORT = "import";

  /** They met. */
  public static final String MET = "met";

  /** They talked. */
  public static final String TALKED = "talked";

  /** It did not take place. */
  public static final String OFF = "off";

  /** What may have come of a meeting, each by one press: the labels, in order. */
  public static final Map<String, String> OUTCOMES = outcomes();

  private static final int[] SNOOZES = {1, 3, 7};

  private ButtonTokens() {}

  /** To see the agenda. */
  public static Button today() {
    return ReplyShapes.button(TEXTS.today(), ButtonToken.of(TODAY));
  }

  /** To see everything about a person. */
  public static Button who(String name, String contact) {
    return ReplyShapes.button(TEXTS.about(name), ButtonToken.of(WHO, contact));
  }

  private static Map<String, String> outcomes() {
    Map<String, String> outcomes = new LinkedHashMap<>();
    outcomes.put(MET, TEXTS.weMet());
    outcomes.put(TALKED, TEXTS.weTalked());
    outcomes.put(OFF, TEXTS.itDidNotHappen());
    return Collections.unmodifiableMap(outcomes);
  }

  private static ButtonToken did(Object[] about, String way) {
    return ButtonToken.of(DID, about[0], about[1], about[2], way);
  }

  /** What can be done with an advice. */
  static List<Button> of(Advice advice, ConversationTurn turn) {
    Object[] about = {advice.key(), advice.action(), turn.known().number()};
    List<Button> buttons = new ArrayList<>();
    if (advice.action() == Action.LOG_OUTCOME) {
      OUTCOMES.forEach((way, label) -> buttons.add(ReplyShapes.button(label, did(about, way))));
    } else {
      buttons.add(ReplyShapes.primary(TEXTS.done(), ButtonToken.of(DONE, about)));
    }
    for (int days : SNOOZES) {
      ButtonToken token =
          ButtonToken.of(SNOOZE, advice.key(), advice.action(), turn.known().number(), days);
      buttons.add(ReplyShapes.button(TEXTS.snooze(days), token));
    }
    buttons.add(ReplyShapes.button(TEXTS.notNow(), ButtonToken.of(DISMISS, about)));
    buttons.add(ReplyShapes.button(TEXTS.neverThisRule(), ButtonToken.of(MUTE, about)));
    buttons.add(ReplyShapes.button(TEXTS.showWhy(), ButtonToken.of(WHY, about)));
    if (advice.draft() != null) {
      buttons.add(
          ReplyShapes.button(TEXTS.editDraft(), ButtonToken.of("form", "draft", advice.key())));
    }
    return buttons;
  }
}
