package dev.networkingcoach.slack.fake;

import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;

/** The conversation of the product, over a journal of the test. */
public final class SlackConversation {

  private SlackConversation() {}

  public static CoachConversation over(JdbcJournal journal) {
    return CoachConversation.builder(journal, RuleBasedCoach.builder().build())
        .persons(journal.persons())
        .paths(new StrongestPaths())
        .build();
  }
}
