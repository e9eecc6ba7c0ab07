package dev.networkingcoach.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.cli.exchange.FileExchange;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say: days, and whole messages that the conversation answers. */
class WordsFuzzTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final FuzzedInputs DAYS =
      FuzzedInputs.of(
          List.of(
              "yesterday",
              "last friday",
              "3 days ago",
              "in 2 weeks",
              "14 nov",
              "14.11.2026",
              "2026-11-14",
              "Fri 4 Dec",
              "tuesday of next week",
              "in march 2019",
              "11/14/26",
              "end of 2026",
              "christmas 2027"));

  private static final FuzzedInputs MESSAGES =
      FuzzedInputs.of(
          List.of(
              "met Dana Ortiz from Acme at JavaZone on 14 nov, she looks for tea",
              "snooze 3 for 10 days",
              "remind me on 2026-12-24 to thank Dana",
              "got an intro from Dana yesterday; thanked her today",
              "my purpose is to win market 12",
              "Dana's birthday is 29.02.1980",
              "dana has 500 connections",
              "send me my plan at 07:30 on monday",
              "pause until 3 march 2027",
              "who knows somebody at \"Acme & Sons\"?",
              "meeting with Dana and Noor on 1 dec at 15:00 about the budget",
              "export csv",
              "undo"));

  @TempDir private Path folder;

  @Test
  void aDayIsReadOrRefused() {
    FuzzTrial.run(
        seed -> {
          String said = DAYS.text(seed);
          for (Tense tense : Tense.values()) {
            assertThat(new SpokenDate(TODAY, tense).read(said)).isNotNull();
          }
        });
  }

  /** Each is said by somebody else, to a journal that just began. */
  @Test
  void aMessageIsAnswered() {
    answered(trial -> FuzzTrial.run(seed -> trial.answer(seed, MESSAGES.text(seed))));
  }

  /** As long as what is read may be: such a message took minutes, for each word looked at all. */
  @Test
  void aMessageOfOneWordOverAndOverIsAnswered() {
    List<String> words =
        List.of("{\"a\":", "(", "\"x ", "and ", "i ", "Dana Ortiz, ", "3 days ago ", "met Dana. ");
    answered(
        trial ->
            FuzzTrial.each(
                words.size(),
                number -> {
                  String word = words.get((int) number);
                  trial.answer(number, "send me " + word.repeat(4_900 / word.length()));
                }));
  }

  private interface Talk {
    void answer(long seed, String said);
  }

  private void answered(Consumer<Talk> trial) {
    RuleBasedCoach coach = RuleBasedCoach.builder().build();
    Instant now = Instant.parse("2026-11-23T11:00:00Z");
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("coach.db")).open()) {
      CoachConversation conversation =
          CoachConversation.builder(journal, coach)
              .persons(journal.persons())
              .paths(new StrongestPaths())
              .exchange(new FileExchange(coach))
              .clock(Clock.fixed(now, ZoneOffset.UTC))
              .build();
      trial.accept(
          (seed, said) -> {
            OwnerKey key = new OwnerKey("fuzz", "U" + seed);
            Person person = new Person(key, "slack", "Mira", ZoneId.of("Europe/Berlin"));
            Reply reply = conversation.answer(person, new Incoming.Said("1", said));
            assertThat(reply.parts()).isNotEmpty();
          });
    }
  }
}
