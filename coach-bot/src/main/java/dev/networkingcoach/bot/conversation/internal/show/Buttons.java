package dev.networkingcoach.bot.conversation.internal.show;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Button;
import java.util.ArrayList;
import java.util.List;

/** Buttons that appear in many places, and the verbs of their tokens. */
public final class Buttons {
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

  /** How to import. */
  public static final String IMPORT = "import";

  private static final int[] SNOOZES = {1, 3, 7};

  private Buttons() {}

  /** To see the agenda. */
  public static Button today() {
    return Replies.button("Today", Token.of(TODAY));
  }

  /** To see everything about a person. */
  public static Button who(String name, String contact) {
    return Replies.button("About " + name, Token.of(WHO, contact));
  }

  /** What can be done with an advice. */
  static List<Button> of(Advice advice, Turn turn) {
    Object[] about = {advice.key(), advice.action(), turn.known().number()};
    List<Button> buttons = new ArrayList<>();
    buttons.add(Replies.primary("Done", Token.of(DONE, about)));
    for (int days : SNOOZES) {
      Token token = Token.of(SNOOZE, advice.key(), advice.action(), turn.known().number(), days);
      buttons.add(Replies.button("Snooze " + Phrases.count(days, "day", "days"), token));
    }
    buttons.add(Replies.button("Not now", Token.of(DISMISS, about)));
    buttons.add(Replies.button("Never this rule", Token.of(MUTE, about)));
    buttons.add(Replies.button("Show why", Token.of(WHY, about)));
    if (advice.draft() != null) {
      buttons.add(Replies.button("Edit draft", Token.of("form", "draft", advice.key())));
    }
    return buttons;
  }
}
