package dev.networkingcoach.rules.internal.standing;

/**
 * The numbers the rulebook fixes without naming them in the policy: days where they end in {@code
 * DAYS}, counts elsewhere. They are house unless a source stands beside them, and named here so
 * that no rule holds a bare number.
 */
public final class Thresholds {

  /** The age of something that never happened: older than any window. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** A tie touched within these days is recent enough to ask for something. */
  public static final int ASKABLE_DAYS = 180;

  /** A touch within these days speaks for a potential advocate. */
  public static final int RECENT_DAYS = 90;

  /** Days after meeting by which a follow-up is best done (practitioners). */
  public static final int BEST_FOLLOW_UP_DAYS = 2;

  /** After the follow-up window, a lapsed encounter may be reopened for this long. */
  public static final int REOPEN_DAYS = 30;

  /** Days to leave between the first follow-up and the second. */
  public static final int SECOND_AFTER_DAYS = 7;

  /** Days after the first follow-up within which the second is due. */
  public static final int SECOND_DUE_DAYS = 21;

  /** Days after the first follow-up for which the second still makes sense. */
  public static final int SECOND_UNTIL_DAYS = 51;

  /** Days after which somebody who wrote waits for an answer. */
  public static final int REPLY_DAYS = 2;

  /** Days within which to answer somebody who wrote. */
  public static final int REPLY_DUE_DAYS = 3;

  /** Days after which an answer comes too late to be asked for. */
  public static final int REPLY_UNTIL_DAYS = 30;

  /** Days after an ask within which to give back. */
  public static final int GIVE_BACK_DAYS = 7;

  /** Days after an ask within which to ask what became of it. */
  public static final int NUDGE_DUE_DAYS = 14;

  /** An ask on the way to a target that is open this long has stalled. */
  public static final int STALLED_DAYS = 14;

  /** Contacts nominated at once. */
  public static final int NOMINEES = 3;

  /** The potential from which a contact may be nominated. */
  public static final int NOMINEE_POTENTIAL = 3;

  /** The potential from which a contact may be named for a market. */
  public static final int MARKET_POTENTIAL = 1;

  /** Days after somebody became a candidate within which to speak for them. */
  public static final int SPEAK_FIRST_DAYS = 30;

  /** Candidates and advocates are touched at least once in these days. */
  public static final int WARM_DAYS = 30;

  /** Referrals and the like that make a candidate an advocate. */
  public static final int RECOGNISE_RECEIPTS = 2;

  /** Two years, for recommendations. */
  public static final int RECOMMENDED_DAYS = 730;

  /** A meeting within these days is ahead: it takes the place of other ways to be in touch. */
  public static final int AHEAD_DAYS = 14;

  /** A meeting this many days ahead is to be prepared. */
  public static final int PREPARE_DAYS = 1;

  /** Days after a meeting in which to tell what came of it. */
  public static final int OUTCOME_DAYS = 7;

  /** An event this many days ahead is to be briefed for. */
  public static final int BRIEF_DAYS = 1;

  /** Days after a birthday in which to congratulate. */
  public static final int BIRTHDAY_DAYS = 2;

  /** A year, for what was received or touched lately. */
  public static final int YEAR_DAYS = 365;

  /** A pitch within these days is spoken of. */
  public static final int PITCH_DAYS = 14;

  /** Days after a pitch within which to make good. */
  public static final int PITCH_DUE_DAYS = 7;

  /** Days to leave between a gift and the next resource. */
  public static final int SHARE_DAYS = 14;

  /** Touches in a row without anything but talk that make a contact empty. */
  public static final int EMPTY_TOUCHES = 3;

  /** Days with a touch from which there is a tie, not a chance meeting. */
  public static final int REPEATED_DATES = 2;

  /** A touch within these days is recent enough to ask about needs. */
  public static final int LEARN_DAYS = 60;

  /** Networking rests no longer than these days. */
  public static final int REGULAR_DAYS = 7;

  /** A contact first met within these days is new. */
  public static final int FRESH_DAYS = 30;

  /** New contacts from which the existing ones are easily forgotten. */
  public static final int FRESH_CONTACTS = 5;

  /** An existing contact without a touch for these days is neglected. */
  public static final int NEGLECTED_DAYS = 90;

  /** Neglected contacts from which the coach speaks, and whom it names. */
  public static final int NEGLECTED_CONTACTS = 3;

  /** Days after which a group without any activity is to be reviewed. */
  public static final int GROUP_DAYS = 90;

  /** An event this many days ahead is to be prepared. */
  public static final int EVENT_NEAR_DAYS = 7;

  /** An event this many days ahead can be reconsidered. */
  public static final int EVENT_FAR_DAYS = 30;

  /** Days after an event in which to log whom one met. */
  public static final int EVENT_LOG_DAYS = 5;

  /** Days after an event in which to choose whom to invest in. */
  public static final int EVENT_FOCUS_DAYS = 10;

  /** Days after an event within which its upkeep is due. */
  public static final int EVENT_DUE_DAYS = 2;

  /** People to plan for, and to focus on, at an event (Wickert). */
  public static final int EVENT_PEOPLE = 2;

  /** Days between touches with those the owner works with, and friends (after Dunbar). */
  public static final int CLOSE_CADENCE_DAYS = 90;

  /** Days between touches with everybody else (after Dunbar). */
  public static final int LOOSE_CADENCE_DAYS = 180;

  /** A tie untouched for longer than these days is dormant (Levin et al.: three years). */
  public static final int DORMANT_TIE_DAYS = 1095;

  private Thresholds() {}
}
