package dev.networkingcoach.api.facts;

/** What was given, asked for or received. */
public enum Favour {
  /** Something worth knowing. */
  KNOWLEDGE,
  /** Two people brought together. */
  INTRODUCTION,
  /** A good word, spoken or written. */
  RECOMMENDATION,
  /** A customer or a lead passed on. */
  REFERRAL,
  /** A hand lent. */
  HELP,
  /** Any other favour. */
  OTHER
}
