package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.asked;
import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static dev.networkingcoach.bot.conversation.ConversationFacts.event;
import static dev.networkingcoach.bot.conversation.ConversationFacts.eventFor;
import static dev.networkingcoach.bot.conversation.ConversationFacts.group;
import static dev.networkingcoach.bot.conversation.ConversationFacts.happened;
import static dev.networkingcoach.bot.conversation.ConversationFacts.knows;
import static dev.networkingcoach.bot.conversation.ConversationFacts.meeting;
import static dev.networkingcoach.bot.conversation.ConversationFacts.metAt;
import static dev.networkingcoach.bot.conversation.ConversationFacts.mine;
import static dev.networkingcoach.bot.conversation.ConversationFacts.received;
import static dev.networkingcoach.bot.conversation.ConversationFacts.resource;
import static dev.networkingcoach.bot.conversation.ConversationFacts.target;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.plan.Action;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For each action, facts that make the coach advise it, and what is filled in once it is done. */
final class Scenes {
  static final Map<Action, Scene> ALL = new EnumMap<>(Action.class);
  private static final Change DANA = contact("dana", "Dana Ortiz");
  private static final Change SAM = contact("sam", "Sam Lee");

  private Scenes() {}

  /**
   * A scene.
   *
   * @param facts what is known
   * @param way the label of the way that is chosen; empty where there is but one
   * @param filled names and values of the form; empty where there is none
   */
  record Scene(List<Change> facts, String way, List<String> filled) {

    Scene way(String label) {
      return new Scene(facts, label, filled);
    }

    Scene filled(String... namesAndValues) {
      return new Scene(facts, way, List.of(namesAndValues));
    }
  }

  private static Scene scene(Change... facts) {
    return new Scene(List.of(facts), "", List.of());
  }

  private static Change advocate(Advocacy advocacy) {
    return contact("dana", "Dana Ortiz", b -> b.advocacy(advocacy));
  }

  private static Change talked(String contact, int daysAgo) {
    return happened(InteractionKind.TALKED, contact, daysAgo);
  }

  private static Change gave(String contact, int daysAgo) {
    return happened(InteractionKind.GAVE, contact, daysAgo);
  }

  private static Change colleague(String id, String name) {
    return contact(id, name, b -> b.relation(Relation.COLLEAGUE));
  }

  static {
    touches();
    meetings();
    exchange();
    advocates();
    introductions();
    plans();
    events();
  }

  private static void touches() {
    ALL.put(Action.FOLLOW_UP, scene(DANA, happened(InteractionKind.MET, "dana", 3)));
    ALL.put(
        Action.LET_GO_OR_REOPEN,
        scene(DANA, happened(InteractionKind.MET, "dana", 15)).way("I wrote to them"));
    ALL.put(
        Action.FOLLOW_UP_AGAIN,
        scene(
            contact("dana", "Dana Ortiz", b -> b.focus(true)),
            happened(InteractionKind.MET, "dana", 20),
            talked("dana", 10)));
    ALL.put(
        Action.RECONNECT,
        scene(colleague("dana", "Dana Ortiz"), talked("dana", 200), talked("dana", 220)));
    ALL.put(Action.REVIVE, scene(DANA, talked("dana", 1200), talked("dana", 1300)));
    ALL.put(Action.IDENTIFY, scene(contact("x1", "LinkedIn Member")).filled("name", "Dana Ortiz"));
    ALL.put(Action.RESUME, scene(DANA, talked("dana", 10)).filled("who", "Dana"));
    ALL.put(
        Action.INVEST_IN_EXISTING,
        new Scene(
            Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                .flatMap(
                    i ->
                        i <= 5
                            ? Stream.of(
                                contact("new" + i, "New " + i),
                                happened(InteractionKind.MET, "new" + i, 3))
                            : Stream.of(colleague("old" + i, "Old " + i)))
                .toList(),
            "",
            List.of("what", "how things are")));
  }

  private static void meetings() {
    ALL.put(
        Action.REPLY,
        scene(DANA, happened(InteractionKind.TALKED, "dana", 3, b -> b.by(Initiator.CONTACT))));
    ALL.put(Action.PREPARE, scene(DANA, meeting("m/1", 1, "dana")));
    ALL.put(Action.LOG_OUTCOME, scene(DANA, meeting("m/1", -2, "dana")));
    ALL.put(
        Action.CONGRATULATE,
        scene(
            contact("dana", "Dana Ortiz", b -> b.birthday(Birthday.parse("--11-22"))),
            talked("dana", 50),
            talked("dana", 60)));
    ALL.put(Action.BRIEF_EVENT, scene(eventFor("jz", 1, "meet two lenders")));
    ALL.put(
        Action.ASK_FOR_RECOMMENDATION, scene(colleague("dana", "Dana Ortiz"), gave("dana", 10)));
  }

  private static void exchange() {
    ALL.put(Action.THANK, scene(DANA, received("dana", 1, Favour.REFERRAL)));
    ALL.put(
        Action.GIVE,
        scene(DANA, happened(InteractionKind.ASKED, "dana", 3)).filled("what", "a book"));
    ALL.put(
        Action.NUDGE_ASK,
        scene(DANA, gave("dana", 40), happened(InteractionKind.ASKED, "dana", 12))
            .way("They declined"));
    ALL.put(
        Action.ASK,
        scene(
            mine(ListField.NEEDS, "react"),
            contact("dana", "Dana Ortiz", b -> b.offers("react")),
            gave("dana", 10)));
    ALL.put(
        Action.SHARE,
        scene(
            contact("dana", "Dana Ortiz", b -> b.interests("react")),
            talked("dana", 20),
            resource("res", "react")));
    ALL.put(
        Action.BRING_VALUE,
        scene(DANA, talked("dana", 10), talked("dana", 20), talked("dana", 30))
            .filled("what", "an idea"));
    ALL.put(
        Action.ASK_ABOUT_THEM,
        scene(DANA, talked("dana", 10), talked("dana", 20)).filled("needs", "react, java"));
  }

  private static void advocates() {
    ALL.put(Action.NOMINATE, scene(colleague("dana", "Dana Ortiz"), talked("dana", 10)));
    ALL.put(
        Action.ADVOCATE_FOR,
        scene(advocate(Advocacy.CANDIDATE)).filled("favour", "REFERRAL", "what", "to Payflow"));
    ALL.put(Action.GET_TO_KNOW, scene(advocate(Advocacy.CANDIDATE), talked("dana", 40)));
    ALL.put(Action.KEEP_WARM, scene(advocate(Advocacy.ADVOCATE), talked("dana", 40)));
    ALL.put(
        Action.RECOGNISE,
        scene(
            advocate(Advocacy.CANDIDATE),
            received("dana", 20, Favour.REFERRAL),
            received("dana", 30, Favour.REFERRAL)));
    ALL.put(Action.STOP_PITCHING, scene(DANA, happened(InteractionKind.PITCHED, "dana", 3)));
    ALL.put(
        Action.FIND_ADVOCATE,
        scene(mine(ListField.MARKETS, "fintech"), DANA).filled("who", "Dana"));
  }

  private static void introductions() {
    ALL.put(
        Action.INTRODUCE,
        scene(
            contact("dana", "Dana Ortiz", b -> b.needs("react")),
            contact("sam", "Sam Lee", b -> b.offers("react")),
            talked("dana", 10),
            talked("sam", 10)));
    ALL.put(
        Action.ASK_FOR_INTRODUCTION,
        scene(DANA, target("lee", "Lee Park"), knows("dana", "lee"), gave("dana", 10)));
    ALL.put(
        Action.WARM_UP,
        scene(DANA, target("lee", "Lee Park"), knows("dana", "lee"), talked("dana", 10))
            .filled("what", "an article"));
    ALL.put(
        Action.TRY_ANOTHER_PATH,
        scene(
            DANA,
            SAM,
            target("lee", "Lee Park"),
            knows("dana", "lee"),
            knows("sam", "lee"),
            gave("dana", 20),
            asked("dana", 15, "lee"),
            talked("sam", 10)));
  }

  private static void plans() {
    ALL.put(Action.SET_PURPOSE, scene().filled("purpose", "find three clients"));
    ALL.put(Action.WRITE_POSITIONING, scene().filled("positioning", "lenders with old systems"));
    ALL.put(Action.NAME_MARKETS, scene().filled("markets", "fintech, retail"));
    ALL.put(Action.SET_GOAL, scene().filled("goal", "three pilots"));
    ALL.put(
        Action.NAME_TARGETS,
        scene().filled("names", "Ann One\nBo Two\nCy Three\nDi Four\nEd Five"));
    ALL.put(Action.ENGAGE_OR_LEAVE, scene(group("jug", 100)).way("I left it"));
  }

  private static void events() {
    ALL.put(Action.SET_EVENT_PURPOSE, scene(event("jz", 3)).filled("purpose", "meet two lenders"));
    ALL.put(
        Action.PLAN_WHO_TO_MEET,
        scene(event("jz", 3), DANA).filled("names", "Dana Ortiz\nLee Park"));
    ALL.put(
        Action.RECONSIDER_EVENT,
        scene(mine(ListField.MARKETS, "fintech"), event("jz", 10, "retail")).way("I will not go"));
    ALL.put(Action.LOG_MEETINGS, scene(event("jz", -1), DANA).filled("who", "Dana"));
    ALL.put(
        Action.CHOOSE_FOCUS,
        scene(
            event("jz", -2),
            contact("a", "Ann One"),
            contact("b", "Bo Two"),
            contact("c", "Cy Three"),
            metAt("jz", "a", 2),
            metAt("jz", "b", 2),
            metAt("jz", "c", 2)));
  }
}
