package dev.networkingcoach.bot.conversation.internal.first;

/** A question that a new person is asked, in this order. */
enum SetupQuestion {
  /** Why they network. */
  PURPOSE("Why do you network?"),
  /** Whom they serve. */
  POSITIONING("Whom do you serve, and which problem do you solve for them?"),
  /** Their markets. */
  MARKETS("Which markets do you want to reach? Part them by commas."),
  /** Their time zone, where the channel does not tell it. */
  ZONE("In which time zone are you? Such as Europe/Berlin."),
  /** Whether they want the daily plan. */
  DAILY_PLAN("Shall I send you a plan each working day? Say yes or no.");

  private final String text;

  SetupQuestion(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
