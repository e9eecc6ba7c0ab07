package dev.networkingcoach.api.plan;

/** What an advice asks the owner to do. */
public enum Action {
  /** Write or call, soon after meeting. */
  FOLLOW_UP,
  /** The follow-up was missed: reopen with something of value, or let it go. */
  LET_GO_OR_REOPEN,
  /** A second follow-up with somebody in focus. */
  FOLLOW_UP_AGAIN,
  /** Answer a contact who wrote. */
  REPLY,
  /** Thank for what was received. */
  THANK,
  /** Give, for more was asked than given. */
  GIVE,
  /** Ask gently what became of an ask. */
  NUDGE_ASK,
  /** Ask for what the contact offers. */
  ASK,
  /** Put contacts on the list of potential advocates. */
  NOMINATE,
  /** Speak for the contact first. */
  ADVOCATE_FOR,
  /** Get to know a potential advocate. */
  GET_TO_KNOW,
  /** Keep in touch with an advocate. */
  KEEP_WARM,
  /** Call a potential advocate what they have become: an advocate. */
  RECOGNISE,
  /** Stop pitching. */
  STOP_PITCHING,
  /** Find an advocate in a market that has none. */
  FIND_ADVOCATE,
  /** Pass on a resource. */
  SHARE,
  /** Bring something of value to a contact that is only ever talked to. */
  BRING_VALUE,
  /** Ask what the contact does and needs. */
  ASK_ABOUT_THEM,
  /** Bring two contacts together. */
  INTRODUCE,
  /** Ask a contact for an introduction to a target. */
  ASK_FOR_INTRODUCTION,
  /** Warm up the contact who leads to a target. */
  WARM_UP,
  /** Try another way to a target. */
  TRY_ANOTHER_PATH,
  /** Say why you network. */
  SET_PURPOSE,
  /** Say whom you serve and which problem you solve. */
  WRITE_POSITIONING,
  /** Name your target markets. */
  NAME_MARKETS,
  /** Set a goal. */
  SET_GOAL,
  /** Name people you want to meet. */
  NAME_TARGETS,
  /** Pick networking up again. */
  RESUME,
  /** Invest in the contacts you have. */
  INVEST_IN_EXISTING,
  /** Take part in a group, or leave it. */
  ENGAGE_OR_LEAVE,
  /** Ask a contact for a recommendation. */
  ASK_FOR_RECOMMENDATION,
  /** Know before an event what for, whom to look for and what to say. */
  BRIEF_EVENT,
  /** Say why you go to an event. */
  SET_EVENT_PURPOSE,
  /** Choose whom to meet at an event. */
  PLAN_WHO_TO_MEET,
  /** Reconsider an event outside your markets. */
  RECONSIDER_EVENT,
  /** Log whom you met at an event. */
  LOG_MEETINGS,
  /** Choose whom of an event to invest in. */
  CHOOSE_FOCUS,
  /** Prepare for a meeting. */
  PREPARE,
  /** Tell what came of a meeting. */
  LOG_OUTCOME,
  /** Congratulate on a birthday. */
  CONGRATULATE,
  /** Reconnect, with something of value. */
  RECONNECT,
  /** Revive a tie that has slept for years. */
  REVIVE,
  /** Find out who a contact is. */
  IDENTIFY,
  /** An action of the embedder's own, from one of their own rules: see {@link Advice#ownAction}. */
  OWN
}
