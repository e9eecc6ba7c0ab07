package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is delivered again, since a server was killed before it said that it had answered, is
 * answered and changes nothing more.
 */
class DeliveredTwiceTest {
  @TempDir Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
    talk.say("add Dana Ortiz");
    talk.say("add Dana Smith");
    talk.say("add Lee Park");
    talk.say("gave Lee a referral yesterday");
  }

  @AfterEach
  void close() {
    talk.close();
  }

  /** Each is a talk, whose sentences are separated by slashes; all of them are delivered twice. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "add Kim Berg, CTO at Payflow",
        "met Nora Quist at JavaZone",
        "met Nora Quist at JavaZone / yes",
        "gave Lee a referral",
        "got a referral from Lee / thanked Lee",
        "gave Dana a referral / 2",
        "gave Dana a referral / 1",
        "note Lee likes tea",
        "today / 1",
        "whole plan / 2",
        "undo",
        "undo / undo",
        "gave Lee a referral / undo",
        "rename Lee Park to Lee Parker",
        "archive Lee",
        "merge Dana Smith into Dana Ortiz",
        "merge Dana Smith into Dana Ortiz / yes",
        "forget Lee",
        "forget Lee / yes",
        "target Kim Berg at Acme",
        "goal two clients by december",
        "event JavaZone on 2026-12-01",
        "settings plan at 9",
        "pause until 2026-12-01",
        "me purpose find clients",
        "hello",
        "?!"
      })
  void countsOnce(String sentences) {
    int number = 0;
    for (String sentence : sentences.split(" / ", -1)) {
      String id = "event" + ++number;
      talk.say(id, sentence);
      Known once = talk.known();
      Reply again = talk.say(id, sentence);
      assertThat(again.summary()).isNotBlank();
      assertThat(talk.known()).as(sentence).isEqualTo(once);
    }
  }

  /** A newer message overtakes what a server was killed over. */
  @Test
  void countsOnceAfterANewerMessage() {
    talk.say("first", "gave Lee a referral");
    talk.say("second", "met Lee yesterday");
    Known known = talk.known();
    talk.say("first", "gave Lee a referral");
    assertThat(talk.known()).isEqualTo(known);
  }
}
