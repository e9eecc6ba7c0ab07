package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.reply.Button;
import java.util.Collections;
import java.util.LinkedHashMap;
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

  /** An advice is to be put off: until when is asked. */
  public static final String LATER = "later";

  /** An advice with all that can be done about it. */
  public static final String OPEN = "open";

  /** Nothing of this kind any more: whether that is meant is asked first. */
  public static final String MUTE = "mute";

  /** Yes, nothing of the kind of an advice any more. */
  public static final String MUTE_KIND = "mute-kind";

  /** A kind may be suggested again. The argument is the rule. */
  public static final String UNMUTE = "unmute";

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

  /** Two contacts are two people. */
  public static final String APART = "apart";

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
}
