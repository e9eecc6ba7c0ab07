package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether an entry itself made the condition of an advice untrue. An advice may vanish for other
 * reasons too: behind another rule, or because the entry moved the day it starts from.
 */
final class SettledAdvice {
  private static final Set<InteractionKind> ANSWERS =
      EnumSet.of(InteractionKind.RECEIVED, InteractionKind.DECLINED, InteractionKind.THANKED);

  private static final Set<InteractionKind> REPLIES =
      EnumSet.of(
          InteractionKind.TALKED,
          InteractionKind.GAVE,
          InteractionKind.THANKED,
          InteractionKind.DECLINED);

  /** So long a follow-up that did not come in time can be made up for. */
  private static final int LAPSED_DAYS = 30;

  /** What settles an advice of each kind. */
  private static final Map<Action, Settling> BY = new EnumMap<>(Action.class);

  /** Whether an entry settles an advice. */
  private interface Settling {
    boolean settles(Advice advice, SettledAdvice entry);
  }

  static {
    on(happened(kind(InteractionKind.THANKED)), Action.THANK);
    on((advice, entry) -> entry.followsUp(advice), Action.FOLLOW_UP, Action.LET_GO_OR_REOPEN);
    on(
        happened(SettledAdvice::isTouch),
        Action.FOLLOW_UP_AGAIN,
        Action.RECONNECT,
        Action.REVIVE,
        Action.KEEP_WARM,
        Action.GET_TO_KNOW);
    on((advice, entry) -> entry.touches().findAny().isPresent(), Action.RESUME);
    on(happened(one -> one.kind() != InteractionKind.TALKED), Action.BRING_VALUE);
    on(
        (advice, entry) -> entry.gives(advice),
        Action.GIVE,
        Action.ADVOCATE_FOR,
        Action.STOP_PITCHING);
    on(happened(one -> ANSWERS.contains(one.kind())), Action.NUDGE_ASK);
    on(
        happened(kind(InteractionKind.ASKED)),
        Action.ASK,
        Action.ASK_FOR_INTRODUCTION,
        Action.ASK_FOR_RECOMMENDATION);
    on(happened(one -> isTouch(one) && one.by() != Initiator.CONTACT), Action.REPLY);
    on(happened(SettledAdvice::isTouch), Action.CONGRATULATE);
    on(
        (advice, entry) -> entry.of(advice).anyMatch(SettledAdvice::tellsOfMeeting),
        Action.PREPARE,
        Action.LOG_OUTCOME);
    on((advice, entry) -> entry.introduces(advice), Action.INTRODUCE);
    on(
        (advice, entry) -> entry.of(advice).anyMatch(one -> anchor(advice).equals(one.resource())),
        Action.SHARE);
    on(
        (advice, entry) -> entry.interactions().anyMatch(one -> anchor(advice).equals(one.event())),
        Action.LOG_MEETINGS,
        Action.BRIEF_EVENT);
    plans();
  }

  private static void plans() {
    on(owner(OwnerField.PURPOSE), Action.SET_PURPOSE);
    on(owner(OwnerField.POSITIONING), Action.WRITE_POSITIONING);
    on(
        changed(
            one -> one instanceof Change.OwnerListed listed && listed.list() == ListField.MARKETS),
        Action.NAME_MARKETS);
    on(changed(Change.GoalSet.class::isInstance), Action.SET_GOAL);
    on(changed(Change.TargetSet.class::isInstance), Action.NAME_TARGETS);
    on(
        (advice, entry) ->
            entry.changes.stream()
                .anyMatch(
                    one ->
                        one instanceof Change.EventSet set
                            && set.event().id().equals(anchor(advice))),
        Action.SET_EVENT_PURPOSE,
        Action.PLAN_WHO_TO_MEET);
    on(listed(ListField.NEEDS, ListField.INTERESTS), Action.ASK_ABOUT_THEM);
    on(set(ContactField.NAME), Action.IDENTIFY);
    on(set(ContactField.ADVOCACY), Action.RECOGNISE, Action.NOMINATE, Action.FIND_ADVOCATE);
    on(set(ContactField.FOCUS), Action.CHOOSE_FOCUS);
  }

  private final List<Change> changes;
  private final LocalDate today;

  /**
   * What an entry settled.
   *
   * @param changes what it recorded
   * @param today the day it was recorded on
   */
  SettledAdvice(List<Change> changes, LocalDate today) {
    this.changes = changes;
    this.today = today;
  }

  /** Whether the entry did what an advice asks for. */
  boolean isDone(Advice advice) {
    Settling settling = BY.get(advice.action());
    return settling != null && settling.settles(advice, this);
  }

  /**
   * Whether the words for what is done are true of the entry: who meets somebody has not answered a
   * mail by that, and a talk told late does not pick up what had never slept.
   */
  boolean isAsWorded(Advice advice) {
    LocalDate due = advice.due();
    return switch (advice.action()) {
      case REPLY -> of(advice).anyMatch(one -> REPLIES.contains(one.kind()));
      case NUDGE_ASK ->
          of(advice)
              .anyMatch(
                  one -> one.kind() != InteractionKind.THANKED && ANSWERS.contains(one.kind()));
      case RECONNECT ->
          due == null
              || of(advice).filter(SettledAdvice::isTouch).anyMatch(one -> one.on().isAfter(due))
              || introductions(advice).anyMatch(one -> one.on().isAfter(due));
      default -> true;
    };
  }

  /** Whether a follow-up that was thought to have lapsed is told late, and was in time. */
  boolean followsUpInTime(Advice advice) {
    LocalDate due = advice.due();
    if (advice.action() != Action.LET_GO_OR_REOPEN || due == null) {
      return false;
    }
    LocalDate last = due.minusDays(LAPSED_DAYS);
    LocalDate met = day(advice).orElse(LocalDate.MIN);
    return of(advice)
            .filter(SettledAdvice::isTouch)
            .filter(one -> !one.on().isBefore(met))
            .anyMatch(one -> !one.on().isAfter(last))
        || introductions(advice).anyMatch(one -> one.on().isAfter(met) && !one.on().isAfter(last));
  }

  /** Whether the entry did what an advice asks for, or put it or its person aside. */
  boolean isSettled(Advice advice) {
    return isDone(advice) || putsAside(advice);
  }

  private boolean putsAside(Advice advice) {
    return changes.stream()
        .anyMatch(
            change ->
                change instanceof Change.Answered answered
                    ? advice.key().equals(answered.response().advice())
                        || advice.rule().equals(answered.response().rule())
                    : change instanceof Change.ContactSet set
                        && set.field() == ContactField.ARCHIVED
                        && advice.contacts().contains(set.contact()));
  }

  private static void on(Settling settling, Action... actions) {
    for (Action action : actions) {
      BY.put(action, settling);
    }
  }

  private static Settling happened(Predicate<Interaction> which) {
    return (advice, entry) -> entry.of(advice).filter(entry.isSince(advice)).anyMatch(which);
  }

  private static Predicate<Interaction> kind(InteractionKind kind) {
    return one -> one.kind() == kind;
  }

  private static boolean isTouch(Interaction one) {
    return one.kind() != InteractionKind.PITCHED;
  }

  private static boolean tellsOfMeeting(Interaction one) {
    return one.kind() == InteractionKind.MET
        || (one.kind() == InteractionKind.TALKED && one.by() == null);
  }

  private static Settling changed(Predicate<Change> which) {
    return (advice, entry) -> entry.changes.stream().anyMatch(which);
  }

  private static Settling owner(OwnerField field) {
    return changed(one -> one instanceof Change.OwnerSet set && set.field() == field);
  }

  private static Settling listed(ListField... lists) {
    return (advice, entry) ->
        entry.changes.stream()
            .anyMatch(
                one ->
                    one instanceof Change.ContactListed listed
                        && Set.of(lists).contains(listed.list())
                        && advice.contacts().contains(listed.contact()));
  }

  private static Settling set(ContactField field) {
    return (advice, entry) ->
        entry.changes.stream()
            .anyMatch(
                one ->
                    one instanceof Change.ContactSet set
                        && set.field() == field
                        && advice.contacts().contains(set.contact()));
  }

  /** A touch after the day of the meeting, until today. */
  private boolean followsUp(Advice advice) {
    LocalDate met = day(advice).orElse(LocalDate.MIN);
    return of(advice)
            .filter(SettledAdvice::isTouch)
            .anyMatch(one -> one.on().isAfter(met) || isWrittenOn(met, one))
        || introductions(advice).anyMatch(one -> one.on().isAfter(met));
  }

  /** Who wrote on the evening of the meeting has followed up. */
  private static boolean isWrittenOn(LocalDate met, Interaction one) {
    return one.on().equals(met)
        && one.kind() == InteractionKind.TALKED
        && one.by() == Initiator.OWNER;
  }

  private boolean gives(Advice advice) {
    return of(advice).anyMatch(kind(InteractionKind.GAVE))
        || introductions(advice).findAny().isPresent();
  }

  private boolean introduces(Advice advice) {
    return introductions(advice).anyMatch(one -> one.between().containsAll(advice.contacts()));
  }

  private Stream<Interaction> interactions() {
    return changes.stream()
        .filter(Change.Happened.class::isInstance)
        .map(change -> ((Change.Happened) change).interaction())
        .filter(one -> !one.on().isAfter(today));
  }

  private Stream<Interaction> touches() {
    return interactions().filter(SettledAdvice::isTouch);
  }

  private Stream<Interaction> of(Advice advice) {
    return interactions().filter(one -> advice.contacts().contains(one.contact()));
  }

  private Stream<Introduction> introductions(Advice advice) {
    return changes.stream()
        .filter(Change.Introduced.class::isInstance)
        .map(change -> ((Change.Introduced) change).introduction())
        .filter(one -> !one.on().isAfter(today))
        .filter(one -> advice.contacts().stream().anyMatch(one::involves));
  }

  private Predicate<Interaction> isSince(Advice advice) {
    Optional<LocalDate> day = day(advice);
    return one -> day.isEmpty() || !one.on().isBefore(day.get());
  }

  /** The day an advice starts from, where its key names one. */
  static Optional<LocalDate> day(Advice advice) {
    try {
      return Optional.of(LocalDate.parse(anchor(advice)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The rule and whom it is about: the same advice may start from another day. */
  static String subject(Advice advice) {
    return day(advice).isEmpty()
        ? advice.key()
        : advice.key().substring(0, advice.key().lastIndexOf('/'));
  }

  private static String anchor(Advice advice) {
    List<String> parts = List.of(advice.key().split("/", 3));
    return parts.size() < 3 ? "" : parts.get(2);
  }
}
