package dev.networkingcoach.teams.internal.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.teams.internal.activity.ChannelAccount;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import dev.networkingcoach.teams.internal.token.BotTokens;
import dev.networkingcoach.teams.internal.token.TokenException;
import dev.networkingcoach.teams.support.ConnectorFake;
import dev.networkingcoach.teams.support.LocalServer;
import dev.networkingcoach.teams.support.Pauses;
import dev.networkingcoach.teams.support.TeamsClock;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests over real HTTP to a Connector that asks for tokens, and answers as it is told. */
class ConnectorTest {
  private static final OutgoingActivity HELLO = OutgoingActivity.words("Hello");

  private final TeamsClock clock = new TeamsClock();
  private final Pauses pauses = new Pauses(clock);
  private final ConnectorFake fake = new ConnectorFake("right");
  private final BotConnector connector = connector(() -> Optional.of("right"), 1);
  private final ChatAddress place =
      new ChatAddress("tenant", fake.serviceUrl(), "a:1;messageid=2/3");

  private BotConnector connector(BotTokens tokens, long seed) {
    ConnectorRequests requests =
        new ConnectorRequests(
            HttpClient.newHttpClient(),
            tokens,
            new AllowedHosts(Set.of(), true),
            RequestPace.of(50, clock, pauses, new Random(seed)));
    return new BotConnector(requests, Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void aMessageIsSentWithATokenToTheConversation() {
    assertThat(connector.send(place, HELLO)).isEqualTo(new SendOutcome.Done("sent-1"));
    assertThat(fake.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("POST");
              assertThat(request.path())
                  .isEqualTo("/emea/v3/conversations/a%3A1%3Bmessageid%3D2%2F3/activities");
              assertThat(request.body().path("text").asText()).isEqualTo("Hello");
              assertThat(request.body().path("textFormat").asText()).isEqualTo("plain");
            });
  }

  @Test
  void anAnswerNamesTheActivityItAnswers() {
    connector.reply(place, "f:7", HELLO);
    assertThat(fake.requests().get(0).path()).endsWith("/activities/f%3A7");
  }

  @Test
  void withoutTheRightTokenNothingIsTaken() {
    assertThat(connector(() -> Optional.of("wrong"), 1).send(place, HELLO))
        .isEqualTo(new SendOutcome.Failed("the Connector answered 401"));
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void whereNoTokenIsToBeHadNothingIsSent() {
    BotTokens none =
        () -> {
          throw new TokenException("none", new IllegalStateException("away"));
        };
    assertThat(connector(none, 1).send(place, HELLO)).isEqualTo(new SendOutcome.Failed("no token"));
    assertThat(fake.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 502, 503, 504, 429})
  void whatPassesIsTriedAgain(int status) {
    fake.next(status);
    fake.next(status);
    assertThat(connector.send(place, HELLO)).isEqualTo(new SendOutcome.Done("sent-1"));
    assertThat(pauses.taken()).hasSize(2);
    assertThat(pauses.taken().get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
    assertThat(pauses.taken().get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
  }

  @Test
  void twoWhoFailAtOnceDoNotComeBackAtOnce() {
    fake.next(502);
    connector(() -> Optional.of("right"), 1).send(place, HELLO);
    fake.next(502);
    connector(() -> Optional.of("right"), 2).send(place, HELLO);
    assertThat(pauses.taken()).hasSize(2).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "'Wed, 25 Nov 2026 09:00:09 GMT', 9"})
  void whatTheConnectorAsksForIsWaited(String header, long seconds) {
    fake.next(429, Map.of("Retry-After", header), "");
    assertThat(connector.send(place, HELLO)).isEqualTo(new SendOutcome.Done("sent-1"));
    assertThat(pauses.taken()).containsExactly(Duration.ofSeconds(seconds));
  }

  @Test
  void whatTakesLongerThanThePatienceIsBusy() {
    fake.next(429, Map.of("Retry-After", "60"), "");
    assertThat(connector.send(place, HELLO))
        .isEqualTo(new SendOutcome.Busy(Duration.ofSeconds(60)));
    assertThat(pauses.taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3601", "999999999", "99999999999999999999", "Thu, 25 Nov 9999 09:00:09 GMT"})
  void noMoreThanAnHourIsWaitedWhateverIsAskedFor(String header) {
    fake.next(429, Map.of("Retry-After", header), "");
    assertThat(connector.send(place, HELLO)).isEqualTo(new SendOutcome.Busy(Duration.ofHours(1)));
  }

  @Test
  void afterFiveTriesItFails() {
    for (int i = 0; i < 5; i++) {
      fake.next(502);
    }
    assertThat(connector.send(place, HELLO))
        .isEqualTo(new SendOutcome.Failed("the Connector answered 502"));
    assertThat(fake.requests()).hasSize(5);
  }

  @Test
  void whoBlockedTheBotIsNotTriedAgain() {
    fake.next(403, Map.of(), "{\"error\":{\"code\":\"MessageWritesBlocked\"}}");
    assertThat(connector.send(place, HELLO)).isEqualTo(new SendOutcome.Forbidden());
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void anotherErrorIsNotTriedAgain() {
    fake.next(400);
    assertThat(connector.send(place, HELLO))
        .isEqualTo(new SendOutcome.Failed("the Connector answered 400"));
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void nobodyThereIsTriedAgain() {
    fake.close();
    assertThat(connector.send(place, HELLO))
        .isEqualTo(new SendOutcome.Failed("the Connector cannot be reached"));
    assertThat(pauses.taken()).hasSize(4);
  }

  @Test
  void aChannelThatCannotUpdateOrDeleteIsTolerated() {
    assertThat(connector.update(place, "1", HELLO)).isEqualTo(new SendOutcome.Done("sent-1"));
    fake.next(501);
    assertThat(connector.update(place, "1", HELLO)).isEqualTo(new SendOutcome.Done(""));
    fake.next(501);
    assertThat(connector.delete(place, "1")).isEqualTo(new SendOutcome.Done(""));
    assertThat(fake.requests()).extracting("method").containsExactly("PUT", "PUT", "DELETE");
  }

  @Test
  void aChatWithAPersonIsOpened() {
    assertThat(connector.create("tenant", fake.serviceUrl(), "28:bot", "29:person"))
        .isEqualTo(new SendOutcome.Done(ConnectorFake.OPENED));
    assertThat(fake.bodies("POST").get(0).toString())
        .contains("\"isGroup\":false")
        .contains("\"members\":[{\"id\":\"29:person\"}]")
        .contains("\"channelData\":{\"tenant\":{\"id\":\"tenant\"}}");
  }

  @Test
  void membersAreReadPageByPage() {
    fake.next(200, Map.of(), "{\"members\":[{\"id\":\"1\"}],\"continuationToken\":\"a b\"}");
    fake.next(200, Map.of(), "{\"members\":[{\"id\":\"2\",\"aadObjectId\":\"x\"}]}");
    assertThat(connector.members(place).orElseThrow())
        .containsExactly(new ChannelAccount("1", null, null), new ChannelAccount("2", null, "x"));
    assertThat(fake.requests().get(1).query()).isEqualTo("pageSize=200&continuationToken=a%20b");
    fake.next(404);
    assertThat(connector.members(place)).isEmpty();
  }

  @Test
  void aRedirectTakesNoTokenElsewhere() {
    AtomicInteger asked = new AtomicInteger();
    try (LocalServer elsewhere =
        new LocalServer(
            exchange -> {
              asked.incrementAndGet();
              LocalServer.json(exchange, 200, "");
            })) {
      fake.next(307, Map.of("Location", elsewhere.address()), "");
      assertThat(connector.send(place, HELLO)).isInstanceOf(SendOutcome.Failed.class);
      assertThat(asked).hasValue(0);
    }
  }

  @Test
  void nothingGoesToAHostThatIsNotAllowed() {
    AtomicInteger tokens = new AtomicInteger();
    BotTokens counting =
        () -> {
          tokens.incrementAndGet();
          return Optional.of("right");
        };
    ChatAddress cloud = new ChatAddress("tenant", "http://169.254.169.254/metadata", "1");
    assertThat(connector(counting, 1).send(cloud, HELLO))
        .isEqualTo(new SendOutcome.Failed("the service address is not allowed"));
    assertThat(tokens).hasValue(0);
  }
}
