package dev.networkingcoach.imports.internal.format;

/** What a CRM holds for an activity. Immutable and thread-safe. */
enum CrmActivity {
  CALL,
  EMAIL,
  MEETING,
  /** A message in a chat. */
  MESSAGE,
  /** Something to do: nothing that happened with anybody. */
  TASK
}
