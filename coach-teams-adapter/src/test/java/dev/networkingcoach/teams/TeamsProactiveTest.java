package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.support.ConnectorFake;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages of the coach's own, to people that wrote before. */
class TeamsProactiveTest {
  private static final OwnerKey ALEX =
      new OwnerKey("teams:" + TeamsStage.TENANT, "aaaaaaaa-0000-0000-0000-000000000001");
  private static final Reply PLAN =
      new Reply("Three things today", List.of(), null, Reply.Kind.ANSWER);

  private final TeamsStage stage = new TeamsStage();
  private final Channel channel = stage.adapter.channel();

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void whoWroteIsReachedInTheirChat() {
    stage.post(stage.activity("message"));
    assertThat(channel.deliver(ALEX, PLAN, "daily-plan/1")).isEqualTo(new Delivery.Delivered());
    ConnectorFake.Request sent = stage.connector.requests().get(1);
    assertThat(sent.path()).isEqualTo("/emea/v3/conversations/a%3Apersonal/activities");
    assertThat(sent.body().path("summary").asText()).isEqualTo("Three things today");
    assertThat(channel.name()).isEqualTo("teams");
  }

  @Test
  void whoWroteInAGroupAloneGetsAChatOfTheirOwn() {
    stage.connector.next(403);
    stage.post(stage.activity("group-message"));
    assertThat(channel.deliver(ALEX, PLAN, "1")).isEqualTo(gone());
    stage.post(stage.activity("query"));
    assertThat(channel.deliver(ALEX, PLAN, "2")).isEqualTo(new Delivery.Delivered());
    assertThat(stage.connector.requests())
        .extracting(ConnectorFake.Request::path)
        .endsWith("/emea/v3/conversations", "/emea/v3/conversations/a%3Aopened/activities");
  }

  @Test
  void aChatOfTwoPeopleInWhichTheExtensionIsUsedIsNotTheirChatWithTheBot() {
    stage.post(stage.activity("message"));
    for (String used : List.of("query", "fetch-task", "submit-action")) {
      String between = stage.activity(used).replace("groupChat", "personal");
      stage.post(between.replace("19:group@thread.v2", "19:two@unq.gbl.spaces"));
    }
    assertThat(channel.deliver(ALEX, PLAN, "1")).isEqualTo(new Delivery.Delivered());
    assertThat(stage.connector.requests())
        .extracting(ConnectorFake.Request::path)
        .last()
        .isEqualTo("/emea/v3/conversations/a%3Apersonal/activities");
  }

  @Test
  void whoNeverWroteCannotBeReached() {
    assertThat(channel.deliver(ALEX, PLAN, "1")).isInstanceOf(Delivery.Gone.class);
    assertThat(stage.connector.requests()).isEmpty();
  }

  @Test
  void whoBlockedTheBotIsNotWrittenToUntilTheyWrite() {
    stage.post(stage.activity("message"));
    stage.connector.next(403);
    assertThat(channel.deliver(ALEX, PLAN, "1")).isEqualTo(gone());
    assertThat(channel.deliver(ALEX, PLAN, "2")).isEqualTo(gone());
    assertThat(stage.connector.requests()).hasSize(2);
    stage.post(stage.activity("message").replace("1795576748998", "2"));
    assertThat(channel.deliver(ALEX, PLAN, "3")).isEqualTo(new Delivery.Delivered());
  }

  @Test
  void whoRemovedTheBotIsNotWrittenTo() {
    stage.post(stage.activity("message"));
    stage.post(stage.activity("installation-remove"));
    assertThat(channel.deliver(ALEX, PLAN, "1")).isEqualTo(gone());
    assertThat(stage.connector.requests()).hasSize(1);
  }

  @Test
  void aLimitIsPassedOn() {
    stage.post(stage.activity("message"));
    stage.connector.next(429, Map.of("Retry-After", "30"), "");
    assertThat(channel.deliver(ALEX, PLAN, "1"))
        .isEqualTo(new Delivery.Wait(Duration.ofSeconds(30)));
    assertThat(channel.deliver(ALEX, PLAN, "1")).isEqualTo(new Delivery.Delivered());
  }

  @Test
  void whatFailsMaySucceedLater() {
    stage.post(stage.activity("message"));
    stage.connector.next(400);
    assertThat(channel.deliver(ALEX, PLAN, "1"))
        .isEqualTo(new Delivery.Failed("the Connector answered 400"));
    assertThat(channel.deliver(ALEX, PLAN, "1")).isEqualTo(new Delivery.Delivered());
  }

  @Test
  void aLongMessageGoesOnWhereItStopped() {
    stage.post(stage.activity("message"));
    Part words = new Part.Words("word ".repeat(14_000), Part.Tone.PLAIN);
    Reply three = new Reply("Long", List.of(words), null, Reply.Kind.ANSWER);
    stage.connector.next(200, Map.of(), "{\"id\":\"1\"}");
    stage.connector.next(400);
    assertThat(channel.deliver(ALEX, three, "1")).isInstanceOf(Delivery.Failed.class);
    assertThat(channel.deliver(ALEX, three, "1")).isEqualTo(new Delivery.Delivered());
    assertThat(stage.connector.requests()).hasSize(1 + 1 + 1 + 2);
  }

  @Test
  void theReferenceIsWrittenOnlyWhenItChanges() {
    stage.post(stage.activity("message"));
    stage.post(stage.activity("message").replace("1795576748998", "2"));
    assertThat(stage.people.writes()).isEqualTo(1);
    String moved = stage.activity("message").replace("a:personal", "a:moved");
    stage.post(moved);
    channel.deliver(ALEX, PLAN, "1");
    assertThat(stage.connector.requests())
        .last()
        .satisfies(request -> assertThat(request.path()).contains("a%3Amoved"));
  }

  private static Delivery gone() {
    return new Delivery.Gone("the person has blocked or removed the bot");
  }
}
