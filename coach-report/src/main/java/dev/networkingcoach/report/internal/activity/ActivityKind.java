package dev.networkingcoach.report.internal.activity;

import dev.networkingcoach.api.facts.InteractionKind;

/** What can happen between the owner and others: the interactions, and introductions. */
enum ActivityKind {
  MET("Met"),
  TALKED("Talked"),
  GAVE("Gave"),
  INTRODUCED("Introduced"),
  THANKED("Thanked"),
  ASKED("Asked"),
  RECEIVED("Received"),
  DECLINED("Declined"),
  PITCHED("Pitched");

  private final String word;

  ActivityKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static ActivityKind of(InteractionKind kind) {
    return valueOf(kind.name());
  }
}
