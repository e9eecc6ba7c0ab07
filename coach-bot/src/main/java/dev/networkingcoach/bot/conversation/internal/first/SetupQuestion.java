package dev.networkingcoach.bot.conversation.internal.first;

import static dev.networkingcoach.bot.conversation.internal.first.SetupTexts.TEXTS;

/** A question that a new person is asked, in this order. */
enum SetupQuestion {
  /** Why they network. */
  PURPOSE(TEXTS.whyDoYouNetwork()),
  /** Whom they serve. */
  POSITIONING(TEXTS.whomDoYouServeAnd()),
  /** Their markets. */
  MARKETS(TEXTS.whichMarketsDoYouWant()),
  /** Their time zone, where the channel does not tell it. */
  ZONE(TEXTS.inWhichTimeZoneAre()),
  /** Whether they want the daily plan. */
  DAILY_PLAN(TEXTS.shallISendYouA());

  private final String text;

  SetupQuestion(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
