package dev.networkingcoach.benchmarks.oracle;

/** The rules that advise, in the order of the rulebook, with their weights. Immutable. */
public enum Rule {
  FOLLOW_UP_WITHIN_10_DAYS("follow-up.within-10-days", 100),
  FOLLOW_UP_LAPSED("follow-up.lapsed", 20),
  FOLLOW_UP_SECOND("follow-up.second", 70),
  CYCLE_THANK("cycle.thank", 95),
  CYCLE_GIVE_BACK("cycle.give-back", 60),
  CYCLE_ASK_UNANSWERED("cycle.ask-unanswered", 50),
  CYCLE_REPLY("cycle.reply", 66),
  CYCLE_ASK("cycle.ask", 40),
  ADVOCATE_NOMINATE("advocate.nominate", 45),
  ADVOCATE_GO_FIRST("advocate.go-first", 65),
  ADVOCATE_KEEP_WARM("advocate.keep-warm", 55),
  ADVOCATE_RECOGNISE("advocate.recognise", 48),
  ADVOCATE_NO_PITCH("advocate.no-pitch", 75),
  ADVOCATE_MARKET_GAP("advocate.market-gap", 35),
  VALUE_SHARE("value.share", 42),
  VALUE_EMPTY_CONTACT("value.empty-contact", 38),
  VALUE_LEARN_NEEDS("value.learn-needs", 30),
  INTRO_MATCH("intro.match", 58),
  INTRO_PATH("intro.path", 52),
  INTRO_STALLED("intro.stalled", 54),
  PLAN_PURPOSE("plan.purpose", 33),
  PLAN_POSITIONING("plan.positioning", 32),
  PLAN_MARKETS("plan.markets", 31),
  PLAN_GOALS("plan.goals", 29),
  PLAN_TARGETS("plan.targets", 28),
  PLAN_REGULARITY("plan.regularity", 36),
  PLAN_EXISTING_FIRST("plan.existing-first", 44),
  PLAN_GROUP_REVIEW("plan.group-review", 25),
  PLAN_RECOMMENDATION("plan.recommendation", 27),
  EVENT_BRIEF("event.brief", 60),
  EVENT_PURPOSE("event.purpose", 62),
  EVENT_MEET_TWO("event.meet-two", 61),
  EVENT_OFF_TARGET("event.off-target", 34),
  EVENT_LOG_MEETINGS("event.log-meetings", 63),
  EVENT_FOCUS_ON_TWO("event.focus-on-two", 68),
  MEETING_PREPARE("meeting.prepare", 72),
  MEETING_LOG("meeting.log", 64),
  UPKEEP_DRIFTING("upkeep.drifting", 37),
  UPKEEP_DORMANT("upkeep.dormant", 22),
  UPKEEP_BIRTHDAY("upkeep.birthday", 30),
  ETIQUETTE_ANONYMOUS("etiquette.anonymous", 26);

  final String id;
  final int weight;

  Rule(String id, int weight) {
    this.id = id;
    this.weight = weight;
  }

  /** The id by which the rulebook names it. */
  public String id() {
    return id;
  }

  /** Questions to the owner about the owner's plan, of which a day holds one at most. */
  boolean isGroundwork() {
    return switch (this) {
      case PLAN_PURPOSE, PLAN_POSITIONING, PLAN_MARKETS, PLAN_GOALS, PLAN_TARGETS -> true;
      default -> false;
    };
  }

  boolean isAboutMeeting() {
    return this == MEETING_PREPARE || this == MEETING_LOG;
  }
}
