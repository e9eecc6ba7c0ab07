package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.file.PrivateFolder;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.StrongestPaths;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Talks with some made-up people before the first real one comes, over a journal that is thrown
 * away: the first answers of a program take many times as long as those after them.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final int PEOPLE = 20;
  private static final List<String> TALK =
      List.of(
          "met Dana Ortiz at PyCon yesterday, CTO at Payflow, looks for a baker",
          "met Lee Park last friday",
          "today",
          "thanked Dana for the referral",
          "who dana",
          "plan");

  private WarmUp() {}

  static void of(Coach coach, ContactExchange exchange) {
    try (PrivateFolder folder = PrivateFolder.temporary();
        JdbcJournal journal = JdbcJournal.file(folder.path().resolve("coach.db")).open()) {
      talk(
          CoachConversation.builder(journal, coach)
              .persons(journal.persons())
              .paths(new StrongestPaths())
              .exchange(exchange)
              .build());
    } catch (IOException | RuntimeException cold) {
      LOG.warn("the first answers will be slow: {}", cold.getClass().getName());
    }
  }

  private static void talk(Conversation conversation) {
    for (int number = 0; number < PEOPLE; number++) {
      OwnerKey key = new OwnerKey("warm-up", Integer.toString(number));
      Person person = new Person(key, "warm-up", "Ada", ZoneOffset.UTC);
      for (String words : TALK) {
        Reply unused = conversation.answer(person, new Incoming.Said(words, words));
      }
    }
  }
}
