package dev.networkingcoach.rules;

import static dev.networkingcoach.api.plan.Action.*;

import dev.networkingcoach.api.plan.Action;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which rules the rulebook has, copied from its tables: sections 3 and 6. */
final class Rulebook {
  /** Actions done by sending a message, for which there is a draft. */
  static final Set<Action> MESSAGES =
      EnumSet.of(
          FOLLOW_UP,
          LET_GO_OR_REOPEN,
          FOLLOW_UP_AGAIN,
          THANK,
          GIVE,
          NUDGE_ASK,
          ASK,
          ADVOCATE_FOR,
          GET_TO_KNOW,
          KEEP_WARM,
          RECOGNISE,
          SHARE,
          BRING_VALUE,
          ASK_ABOUT_THEM,
          INTRODUCE,
          ASK_FOR_INTRODUCTION,
          WARM_UP,
          TRY_ANOTHER_PATH,
          RECONNECT,
          REVIVE,
          REPLY,
          ASK_FOR_RECOMMENDATION,
          CONGRATULATE);

  private static final Pattern SPACES = Pattern.compile(" +");

  private static final String ADVISING =
      """
      follow-up.within-10-days 100 FOLLOW_UP
      follow-up.lapsed          20 LET_GO_OR_REOPEN
      follow-up.second          70 FOLLOW_UP_AGAIN
      cycle.thank               95 THANK
      cycle.give-back           60 GIVE
      cycle.ask-unanswered      50 NUDGE_ASK
      cycle.reply               66 REPLY
      cycle.ask                 40 ASK
      advocate.nominate         45 NOMINATE
      advocate.go-first         65 ADVOCATE_FOR
      advocate.keep-warm        55 GET_TO_KNOW KEEP_WARM
      advocate.recognise        48 RECOGNISE
      advocate.no-pitch         75 STOP_PITCHING
      advocate.market-gap       35 FIND_ADVOCATE
      value.share               42 SHARE
      value.empty-contact       38 BRING_VALUE
      value.learn-needs         30 ASK_ABOUT_THEM
      intro.match               58 INTRODUCE
      intro.path                52 ASK_FOR_INTRODUCTION WARM_UP
      intro.stalled             54 TRY_ANOTHER_PATH
      plan.purpose              33 SET_PURPOSE
      plan.positioning          32 WRITE_POSITIONING
      plan.markets              31 NAME_MARKETS
      plan.goals                29 SET_GOAL
      plan.targets              28 NAME_TARGETS
      plan.regularity           36 RESUME
      plan.existing-first       44 INVEST_IN_EXISTING
      plan.group-review         25 ENGAGE_OR_LEAVE
      plan.recommendation       27 ASK_FOR_RECOMMENDATION
      event.brief               60 BRIEF_EVENT
      event.purpose             62 SET_EVENT_PURPOSE
      event.meet-two            61 PLAN_WHO_TO_MEET
      event.off-target          34 RECONSIDER_EVENT
      event.log-meetings        63 LOG_MEETINGS
      event.focus-on-two        68 CHOOSE_FOCUS
      meeting.prepare           72 PREPARE
      meeting.log               64 LOG_OUTCOME
      upkeep.drifting           37 RECONNECT
      upkeep.dormant            22 REVIVE
      upkeep.birthday           30 CONGRATULATE
      etiquette.anonymous       26 IDENTIFY
      """;

  private static final String REVIEWING =
      """
      review.thank-first
      review.give-first
      review.ask-pending
      review.just-thanked
      review.vague-ask
      review.recommendation
      review.no-pitch
      review.value-first
      review.empty-contact
      review.platform
      review.anonymous
      review.archived
      """;

  private Rulebook() {}

  /** The weights of the advising rules. */
  static Map<String, Integer> weights() {
    Map<String, Integer> weights = new TreeMap<>();
    advising().forEach(row -> weights.put(row.get(0), Integer.valueOf(row.get(1))));
    return weights;
  }

  /** What the advising rules advise. */
  static Map<String, Set<Action>> actions() {
    return advising().stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0),
                row -> row.stream().skip(2).map(Action::valueOf).collect(Collectors.toSet())));
  }

  private static List<List<String>> advising() {
    return ADVISING.lines().map(row -> SPACES.splitAsStream(row).toList()).toList();
  }

  /** The ids of the rules that review. */
  static Set<String> reviewing() {
    return new TreeSet<>(REVIEWING.lines().toList());
  }

  /** The ids of all rules. */
  static Set<String> all() {
    Set<String> all = reviewing();
    all.addAll(weights().keySet());
    return all;
  }
}
