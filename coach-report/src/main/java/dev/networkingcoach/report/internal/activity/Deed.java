package dev.networkingcoach.report.internal.activity;

import dev.networkingcoach.api.facts.InteractionKind;

/** What can happen between the owner and others: the interactions, and introductions. */
enum Deed {
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

  Deed(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Deed of(InteractionKind kind) {
    return valueOf(kind.name());
  }
}
