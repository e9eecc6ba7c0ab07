package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.fake.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coach's own messages. */
class SlackProactiveTest {
  private static final Reply REPLY =
      new Reply(
          "Good morning",
          List.of(new Part.Words("Good morning", Part.Tone.PLAIN)),
          null,
          Reply.Kind.ANSWER);

  private final SlackClock clock = new SlackClock();
  private final Bench bench =
      new Bench(new ScriptedConversation(), clock, new MemoryStores(), Map.of());

  @AfterEach
  void close() {
    bench.close();
  }

  private Delivery deliver(String user) {
    return bench.adapter.channel().deliver(new OwnerKey("slack:T1", user), REPLY, "daily/1");
  }

  @Test
  void theyArriveInPrivate() {
    assertThat(bench.adapter.channel().name()).isEqualTo("slack");
    assertThat(deliver("U1")).isInstanceOf(Delivery.Delivered.class);
    assertThat(bench.slack.calls("chat.postMessage").get(0).value("channel")).isEqualTo("U1");
  }

  @Test
  void oneASecondForEachPerson() {
    deliver("U1");
    assertThat(deliver("U1")).isEqualTo(new Delivery.Wait(Duration.ofSeconds(1)));
    assertThat(deliver("U2")).isInstanceOf(Delivery.Delivered.class);
    clock.pass(Duration.ofSeconds(1));
    assertThat(deliver("U1")).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void whoIsNotToBeDisturbedIsNot() {
    Instant from = clock.instant().minusSeconds(60);
    bench.slack.methods().disturbNot("U1", from, clock.instant().plus(Duration.ofHours(8)));
    assertThat(deliver("U1")).isEqualTo(new Delivery.Wait(Duration.ofHours(8)));
    clock.pass(Duration.ofHours(8));
    assertThat(deliver("U1")).isInstanceOf(Delivery.Delivered.class);
    assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void aTimeThatIsYetToComeDisturbsNobody() {
    Instant from = clock.instant().plus(Duration.ofHours(1));
    bench.slack.methods().disturbNot("U1", from, from.plus(Duration.ofHours(8)));
    assertThat(deliver("U1")).isInstanceOf(Delivery.Delivered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown_method", "missing_scope"})
  void whereSlackDoesNotShowWhoIsToBeSparedMessagesArrive(String error) {
    bench.slack.methods().refuse("dnd.teamInfo", error);
    assertThat(deliver("U1")).isInstanceOf(Delivery.Delivered.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"BROKEN", "PAGE", "SILENCE"})
  void whatFailsIsToldToTheOneWhoSends(Trouble trouble) {
    bench.slack.trouble("chat.postMessage", trouble);
    assertThat(deliver("U1"))
        .isInstanceOfSatisfying(
            Delivery.Failed.class,
            failed -> assertThat(failed.reason()).startsWith("chat.postMessage: "));
  }

  @Test
  void retryAfterIsObeyedForTheWorkspace() {
    bench.slack.trouble("chat.postMessage", Trouble.TOO_MANY);
    assertThat(deliver("U1")).isEqualTo(new Delivery.Wait(Duration.ofSeconds(2)));
    assertThat(deliver("U2")).isEqualTo(new Delivery.Wait(Duration.ofSeconds(2)));
    assertThat(bench.slack.methods().tooMany()).isEqualTo(1);
    clock.pass(Duration.ofSeconds(2));
    assertThat(deliver("U2")).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void whoIsNotOfSlackIsGone() {
    OwnerKey local = new OwnerKey("local", "me");
    assertThat(bench.adapter.channel().deliver(local, REPLY, "k"))
        .isInstanceOf(Delivery.Gone.class);
  }
}
