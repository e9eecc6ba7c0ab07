package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.support.TeamsConversation;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cards of a talk with the real conversation: of what is said, and of the buttons and forms
 * that the cards offer, a few of each kind.
 */
final class RealCards {
  private static final List<String> TALK =
      List.of(
          "three new clients",
          "skip",
          "skip",
          "yes",
          "add Dana Fox, CTO at Payflow",
          "met Dana Fox yesterday at JavaZone, looks for a React contractor",
          "Dana Fox gave me an introduction",
          "thanked Dana Fox today",
          "add Ola **Bold** [x](y)",
          "add Dana Ford",
          "gave Ola an article",
          "Dana knows Ola",
          "target Lee Wong",
          "goal three new clients by 2027-06-30",
          "event JavaZone on 2027-01-20",
          "resource a checklist for interviews",
          "add Nils Holm, editor at Folio",
          "Nils Holm wrote me four days ago about the budget",
          "meeting Dana Fox tomorrow at 15:00 about the pilot",
          "meeting Dana Fox and Nils Holm in three days at 9:30",
          "meetings",
          "cancelled the meeting with Dana Fox",
          "today",
          "today all",
          "why 1",
          "who Dana Fox",
          "met Dana",
          "may I ask Dana Fox for help",
          "week",
          "log",
          "contacts",
          "targets",
          "goals",
          "events",
          "resources",
          "duplicates",
          "me",
          "settings",
          "help",
          "help met",
          "advocates",
          "path to Ola",
          "matches",
          "export",
          "import",
          "forget Ola",
          "forget me",
          "nonsense that nobody understands");

  private static final Person ALEX =
      new Person(new OwnerKey("teams:t", "alex"), "teams", "Alex", ZoneId.of("Europe/Berlin"));
  private static final int MOST_OF_A_KIND = 3;

  private final Conversation conversation;
  private final AdaptiveCards maker;
  private final List<AdaptiveCard> cards = new ArrayList<>();
  private final Deque<ActionData> offered = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private int number;

  private RealCards(Conversation conversation) {
    this.conversation = conversation;
    this.maker = new AdaptiveCards(conversation::opensForm);
  }

  static List<AdaptiveCard> of(Path folder) {
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("journal.db")).open()) {
      return new RealCards(TeamsConversation.over(journal)).all();
    }
  }

  private List<AdaptiveCard> all() {
    show(conversation.answer(ALEX, new Incoming.Arrived(id())));
    TALK.forEach(words -> show(conversation.answer(ALEX, new Incoming.Said(id(), words))));
    show(conversation.home(ALEX));
    show(conversation.search(ALEX, "dana", 25));
    open(Conversation.LOG_FORM, "Lunch with Dana Fox");
    open(Conversation.SETUP_FORM, "");
    while (!offered.isEmpty()) {
      act(offered.removeFirst());
    }
    return List.copyOf(cards);
  }

  private String id() {
    number++;
    return "c" + number;
  }

  private void show(Reply reply) {
    maker.of(reply, new CardAudience("29:alex", true)).forEach(this::take);
  }

  private void open(String token, String text) {
    conversation.form(ALEX, token, text).map(AdaptiveCards::dialog).ifPresent(this::take);
  }

  private void take(AdaptiveCard card) {
    cards.add(card);
    for (JsonNode data : ActivityJson.tree(card).findValues("data")) {
      ActionData.read(data).filter(this::isWorthATry).ifPresent(this::offer);
    }
  }

  /** What takes back comes last, for the other buttons rest on what was recorded. */
  private void offer(ActionData action) {
    if (action.token().contains("|undo|")) {
      offered.addLast(action);
    } else {
      offered.addFirst(action);
    }
  }

  private boolean isWorthATry(ActionData action) {
    String[] parts = action.token().split("\\|", 3);
    String kind = action.kind() + parts[Math.min(1, parts.length - 1)];
    return !action.kind().equals(ActionData.REFRESH)
        && known.add(action.kind() + action.token())
        && kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND;
  }

  private void act(ActionData action) {
    if (action.kind().equals(ActionData.SUBMIT)) {
      show(conversation.answer(ALEX, new Incoming.Submitted(id(), action.token(), Map.of())));
    } else if (conversation.opensForm(action.token())) {
      open(action.token(), "");
    } else {
      show(conversation.answer(ALEX, new Incoming.Pressed(id(), action.token())));
    }
  }
}
