package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Days, times, lengths and counts that cannot be: the reply names them, and nothing is recorded.
 */
class HostileFiguresTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(ConversationFacts.contact("dana", "Dana Ortiz"));
    talk.say("today");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          snooze 1 for 99999999999 days | 99999999999 days is too long: up to 9999 days was
          snooze 1 99999 days | 99999 days is too long: up to 9999 days was
          snooze 1 for 9999 years | 9999 years is too long: up to 999 years was
          snooze 99999999999 for 3 days | There is no number 99999999999 today
          dismiss #99999999999 | There is no number 99999999999 today
          done 99999999999 | There is no number 99999999999 today
          met Dana on 31.12.999999999 | 31.12.999999999 is no date
          met Dana on 999999999-12-31 | 999999999-12-31 is no date
          met Dana on 45.13.2026 | 45.13.2026 is no date
          met Dana on 2026-02-30 | 2026-02-30 is no date: February has 28 or 29 days
          met Dana on 0.0.2026 | 0.0.2026 is no date
          met Dana on 14 nov 99999 | 14 nov 99999 is no date
          met Dana in year 99999 | year 99999 is no date
          met Dana 99999999999 days ago | 99999999999 days is too long
          met Dana 999999999 weeks ago | 999999999 weeks is too long
          meet Dana in 99999999999 days | 99999999999 days is too long
          meet Dana tomorrow at 25:99 | 25:99 is no time of day: one from 00:00 to 23:59 was
          remind me on 2026-02-30 to thank Dana | 2026-02-30 is no date
          remind me in 99999999999 days to thank Dana | 99999999999 days is too long
          keep in touch with Dana every 99999999999 days | 99999999999 days is too long
          Dana's birthday is 30.02.1980 | 30.02.1980 is no date: February has 28 or 29 days
          Dana's birthday is 29.02.1981 | 29.02.1981 is no date: February 1981 has 28 days
          Dana's birthday is 1.1.99999 | 1.1.99999 is no date
          Dana has 99999999999 connections | 99999999999 is no number of connections
          Dana has -5 connections | -5 is no number of connections
          goal: meet 99999999999 CTOs | 99999999999 is no number of people to meet
          pause until 31.02.2027 | 31.02.2027 is no date: February has 28 or 29 days
          pause for 99999999999 days | 99999999999 days is too long
          send me my plan at 25:00 | 25:00 is no time of day: one from 00:00 to 23:59 was
          send me my plan at 99999999999:00 | 99999999999:00 is no time of day
          99999999999 suggestions a day | 99999999999 is no number of suggestions a day
          0 suggestions a day | 0 is no number of suggestions a day: a whole number such as 3
          -3 suggestions a day | -3 is no number of suggestions a day
          at most 2.5 pieces of advice per day | 2.5 is no number of suggestions a day
          1e9 prompts a day | 1e9 is no number of suggestions a day
          who did I meet since 31.02.2026 | 31.02.2026 is no date
          who did I meet 99999999999 days ago | 99999999999 days is too long
          holiday from 30.02.2027 to 31.02.2027 | 30.02.2027 is no date
          undo 99999999999 | There is no entry 99999999999
          """)
  void isNamedAndNothingIsRecorded(String said, String answer) {
    long before = talk.known().number();

    Reply reply = talk.say(said);

    assertThat(reply.kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(reply.summary()).contains(answer);
    assertThat(talk.known().number()).isEqualTo(before);
  }

  @Test
  void theOtherStatementsOfAMessageStillCount() {
    Reply reply = talk.say("met Dana yesterday. snooze 1 for 99999999999 days");

    assertThat(talk.network().interactions()).hasSize(1);
    assertThat(Talk.text(reply)).contains("99999999999 days\"; nothing of it was recorded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note Dana: the bones are 66000000 years old, and her bill is due on 31.02.2027",
        "met Dana yesterday about 20000 days of data",
        "met Dana yesterday about version 10.20.30",
        "met Dana yesterday at \"Meet 99999 friends\""
      })
  void whatIsNoDayOrLengthMayBeAnyNumber(String said) {
    long before = talk.known().number();
    assertThat(talk.say(said).kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.known().number()).isEqualTo(before + 1);
  }
}
