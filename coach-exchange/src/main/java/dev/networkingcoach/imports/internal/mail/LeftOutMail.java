package dev.networkingcoach.imports.internal.mail;

/** Why a mail is no talk between two people. */
enum LeftOutMail {
  /** It went to a list, or is a newsletter or an advertisement. */
  LIST,
  /** A program wrote it: a notification, an automatic reply, a report that one did not arrive. */
  AUTOMATIC,
  /** An invitation to a meeting, or an answer to one. */
  CALENDAR,
  /** It is from, or to, an address that nobody reads. */
  NO_REPLY,
  /** It was never sent. */
  DRAFT,
  /** It lies among spam or was thrown away. */
  UNWANTED,
  /** It is to more people than talk with each other. */
  GROUP,
  /** It names no sender, or nobody it is to. */
  NOBODY,
  /** Nothing says when it was, or nothing that can be. */
  NO_DATE
}
