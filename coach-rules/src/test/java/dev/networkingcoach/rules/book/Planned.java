package dev.networkingcoach.rules.book;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;

/** What an owner may plan to do with Dana, in few words. */
final class Planned {
  /** To ask for something named. */
  static final PlannedAction ASK = ask("an hour of advice");

  /** To pitch. */
  static final PlannedAction PITCH = new PlannedAction.Pitch("dana");

  /** To talk about something. */
  static final PlannedAction TALK = talk("her new team");

  /** To connect at the usual place. */
  static final PlannedAction CONNECT = connect(Platform.LINKEDIN);

  private Planned() {}

  static PlannedAction ask(String what) {
    return new PlannedAction.Ask("dana", null, what);
  }

  static PlannedAction ask(Favour favour) {
    return new PlannedAction.Ask("dana", favour, "a few lines");
  }

  static PlannedAction talk(String what) {
    return new PlannedAction.Talk("dana", what);
  }

  static PlannedAction connect(Platform platform) {
    return new PlannedAction.Connect("dana", platform);
  }
}
