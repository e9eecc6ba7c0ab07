package dev.networkingcoach.api.journal;

/** The kinds of fact that have an id and can be taken back out of a network. */
public enum FactKind {
  /** A contact; refused while other facts name it. */
  CONTACT,
  /** An interaction. */
  INTERACTION,
  /** An introduction. */
  INTRODUCTION,
  /** A meeting that did not happen, or will not: taken out for good. */
  MEETING,
  /** Somebody known of; ties that name them stay. */
  PERSON,
  /** A target. */
  TARGET,
  /** A goal. */
  GOAL,
  /** An event. */
  EVENT,
  /** A group. */
  GROUP,
  /** A resource. */
  RESOURCE,
  /** A note. */
  NOTE
}
