package dev.networkingcoach.teams.support;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;

/** The conversation that people will have. */
public final class TeamsConversation {

  private TeamsConversation() {}

  /** The conversation with the rules, over a journal. */
  public static Conversation over(JdbcJournal journal) {
    return CoachConversation.builder(journal, RuleBasedCoach.builder().build())
        .persons(journal.persons())
        .paths(new StrongestPaths())
        .build();
  }
}
