package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What became different in the plan by what was recorded. */
final class PlanNews {
  private static final Map<Action, String> DONE = new EnumMap<>(Action.class);
  private static final int MOST_PEOPLE = 3;

  /** Advice about lists of people, which says nothing about what is next with one of them. */
  private static final Set<Action> ABOUT_LISTS =
      Set.of(Action.NOMINATE, Action.FIND_ADVOCATE, Action.INVEST_IN_EXISTING, Action.CHOOSE_FOCUS);

  /** With these it helps to know what the person looks for. */
  private static final Set<Action> GIVING =
      Set.of(
          Action.GIVE,
          Action.FOLLOW_UP,
          Action.FOLLOW_UP_AGAIN,
          Action.BRING_VALUE,
          Action.WARM_UP,
          Action.ADVOCATE_FOR,
          Action.KEEP_WARM,
          Action.GET_TO_KNOW,
          Action.RECONNECT);

  static {
    DONE.put(Action.THANK, TEXTS.thanksDone());
    DONE.put(Action.FOLLOW_UP, TEXTS.followedUpInTime());
    DONE.put(Action.FOLLOW_UP_AGAIN, TEXTS.secondFollowUpDone());
    DONE.put(Action.LET_GO_OR_REOPEN, TEXTS.pickedUpAgain());
    DONE.put(Action.NUDGE_ASK, TEXTS.thatIsYourAnswer());
    DONE.put(Action.REPLY, TEXTS.youHaveAnswered());
    DONE.put(Action.GIVE, TEXTS.youHaveGivenBack());
    DONE.put(Action.ASK, TEXTS.asked());
    DONE.put(Action.INTRODUCE, TEXTS.introductionMade());
    DONE.put(Action.SHARE, TEXTS.shared());
    DONE.put(Action.RECONNECT, TEXTS.reconnected());
    DONE.put(Action.REVIVE, TEXTS.aSleepingTieIsAwake());
    DONE.put(Action.LOG_MEETINGS, TEXTS.theMeetingsAreNoted());
  }

  /** From which day on a done advice was open. */
  private static final Map<Action, String> SINCE =
      Map.of(
          Action.THANK, TEXTS.youOwedThemSince(),
          Action.FOLLOW_UP, TEXTS.youMetOn(),
          Action.FOLLOW_UP_AGAIN, TEXTS.youMetOn(),
          Action.LET_GO_OR_REOPEN, TEXTS.youMetOn(),
          Action.GIVE, TEXTS.youAskedOn(),
          Action.NUDGE_ASK, TEXTS.youAskedOn());

  private final Plan before;
  private final ConversationTurn turn;
  private final List<Change> changes;

  /**
   * News since a plan.
   *
   * @param before the plan before
   * @param turn the turn, after what was recorded
   * @param changes what was recorded
   */
  PlanNews(Plan before, ConversationTurn turn, List<Change> changes) {
    this.before = before;
    this.turn = turn;
    this.changes = changes;
  }

  /** The news in sentences, about these contacts above all. */
  List<String> sentences(List<String> about) {
    List<String> sentences = new ArrayList<>(gone(about));
    about.stream()
        .distinct()
        .limit(MOST_PEOPLE)
        .flatMap(contact -> next(contact).stream())
        .forEach(sentences::add);
    return sentences;
  }

  /**
   * What this entry itself settled of what concerned these contacts or nobody. An advice that is
   * gone for another reason, or starts from another day now, is not spoken of.
   */
  private List<String> gone(List<String> about) {
    Set<String> open =
        turn.plan().advice().stream()
            .filter(advice -> !advice.suppressed())
            .map(SettledAdvice::subject)
            .collect(Collectors.toSet());
    SettledAdvice entry = new SettledAdvice(changes, turn.today());
    return before.advice().stream()
        .filter(advice -> !advice.suppressed() && !open.contains(SettledAdvice.subject(advice)))
        .filter(
            advice ->
                advice.contacts().isEmpty() || advice.contacts().stream().anyMatch(about::contains))
        .flatMap(advice -> sentence(advice, entry).stream())
        .distinct()
        .limit(MOST_PEOPLE)
        .toList();
  }

  private Optional<String> sentence(Advice advice, SettledAdvice entry) {
    String done = DONE.get(advice.action());
    if (entry.followsUpInTime(advice)) {
      done = TEXTS.followedUpInTime();
    }
    if (done != null && entry.isDone(advice) && entry.isAsWorded(advice)) {
      String since = SINCE.get(advice.action());
      return Optional.of(
          done
              + SettledAdvice.day(advice)
                  .filter(day -> since != null)
                  .map(day -> since + DatePhrases.written(day, turn.today()) + ".")
                  .orElse(""));
    }
    return entry.isSettled(advice)
        ? Optional.of(TEXTS.offYourList(advice.headline()))
        : Optional.empty();
  }

  private Optional<String> next(String id) {
    Optional<Contact> contact = turn.network().contact(id);
    if (contact.isEmpty() || contact.get().archived()) {
      return Optional.empty();
    }
    Optional<Advice> next =
        turn.plan().advice().stream()
            .filter(advice -> !advice.suppressed() && advice.contacts().contains(id))
            .filter(advice -> !ABOUT_LISTS.contains(advice.action()))
            .findFirst();
    String what =
        next.map(advice -> headline(advice, contact.get())).orElseGet(() -> stage(contact.get()));
    return Optional.of(TEXTS.nextWith(what));
  }

  private String headline(Advice advice, Contact contact) {
    LocalDate due = advice.due();
    String headline = advice.headline();
    String small = headline.substring(0, 1).toLowerCase(Locale.ROOT) + headline.substring(1);
    return small
        + (due == null ? "" : TEXTS.by(DatePhrases.written(due, turn.today())))
        + (GIVING.contains(advice.action()) ? needs(contact) : "");
  }

  private String stage(Contact contact) {
    ContactStanding standing = turn.explain(contact.id()).standing();
    String name = turn.people().name(contact.id());
    return switch (standing.stage()) {
      case THANK -> TEXTS.thankSomebody(name);
      case AWAIT -> TEXTS.waitForTheAnswer(name);
      case ASK -> TEXTS.youMayAsk(name);
      case GIVE -> TEXTS.doSomethingFor(name) + needs(contact);
    };
  }

  private static String needs(Contact contact) {
    return contact.needs().isEmpty()
        ? ""
        : TEXTS.looksFor(contact.name(), ContactWords.topics(contact.needs()));
  }
}
