package dev.networkingcoach.report.internal.activity;

import dev.networkingcoach.api.facts.InteractionKind;

/** What can happen between the owner and others: the interactions, and introductions. */
enum ActivityKind {
  MET,
  TALKED,
  GAVE,
  INTRODUCED,
  THANKED,
  ASKED,
  RECEIVED,
  DECLINED,
  PITCHED;

  static ActivityKind of(InteractionKind kind) {
    return valueOf(kind.name());
  }
}
