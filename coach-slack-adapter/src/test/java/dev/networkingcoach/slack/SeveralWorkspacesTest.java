package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.MemoryQueue;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.fake.Trouble;
import dev.networkingcoach.slack.fake.Until;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two workspaces over a real database: what one that removed the app kept goes after 30 days, and
 * what happens to one does not touch the other.
 */
class SeveralWorkspacesTest {
  private static final OwnerKey GONE = new OwnerKey("slack:T1", "U1");
  private static final OwnerKey STAYS = new OwnerKey("slack:T2", "U9");
  private static final Map<String, String> MANY =
      Map.of(
          "SLACK_CLIENT_ID", "1.2",
          "SLACK_CLIENT_SECRET", "s3cret",
          "SLACK_PUBLIC_URL", "https://coach.example.com/",
          "SLACK_TOKEN_KEYS", "k1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

  private final SlackClock clock = new SlackClock();
  @TempDir private Path folder;
  private JdbcJournal journal;
  private Bench bench;

  @BeforeEach
  void open() {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    bench = bench();
    bench.slack.methods().user("U9", "{\"team_id\":\"T2\",\"profile\":{\"real_name\":\"Bo\"}}");
  }

  private Bench bench() {
    CoachConversation conversation =
        CoachConversation.builder(journal, RuleBasedCoach.builder().build())
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .clock(clock)
            .build();
    return new Bench(conversation, clock, Bench.Kept.in(journal, new MemoryQueue()), MANY);
  }

  @AfterEach
  void close() {
    bench.close();
    journal.close();
  }

  private void install(String team) {
    bench
        .slack
        .methods()
        .token("xoxb-" + team, "{\"ok\":true,\"team_id\":\"" + team + "\",\"user_id\":\"UBOT\"}");
    bench
        .slack
        .methods()
        .grant(
            team,
            "{\"ok\":true,\"access_token\":\"xoxb-"
                + team
                + "\",\"bot_user_id\":\"UBOT\",\"team\":{\"id\":\""
                + team
                + "\"}}");
    HttpResponse<String> begun = bench.delivered.send(get("/slack/install"));
    String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    String state = cookie.substring(cookie.indexOf('=') + 1);
    String back = "/slack/oauth/callback?code=" + team + "&state=" + state;
    assertThat(bench.delivered.send(get(back).header("Cookie", cookie)).body())
        .contains("The coach is installed");
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(bench.front.address().resolve(path));
  }

  private void say(OwnerKey who, String text) {
    int before = bench.slack.calls("chat.postMessage").size();
    String team = who.tenant().substring("slack:".length());
    bench.delivered.event(
        Payloads.of("message", "text", text, "user", who.owner())
            .replace("\"T1\"", "\"" + team + "\""));
    Until.isTrue("an answer", () -> bench.slack.calls("chat.postMessage").size() > before);
  }

  private void restart() {
    bench.close();
    bench = bench();
  }

  /** Everything that is kept, as it lies in the file. */
  private String everything() throws IOException {
    Path copy = folder.resolve("copy-" + System.nanoTime() + ".db");
    journal.backup(copy);
    return Files.readString(copy, StandardCharsets.ISO_8859_1);
  }

  @Test
  void itGoesAfterThirtyDaysAndNothingElseDoes() throws IOException {
    for (OwnerKey who : new OwnerKey[] {GONE, STAYS}) {
      install(who.tenant().substring("slack:".length()));
      say(who, "hello");
      clock.pass(Duration.ofSeconds(2));
      say(who, "me purpose meet people of " + who.owner());
      clock.pass(Duration.ofSeconds(2));
    }
    bench.delivered.event(Payloads.of("app_uninstalled"));
    clock.pass(Duration.ofDays(29));
    restart();
    assertThat(journal.read(GONE)).isPresent();
    assertThat(everything()).contains("meet people of U1", "meet people of U9");
    clock.pass(Duration.ofDays(1));
    restart();
    assertThat(journal.read(GONE)).isEmpty();
    assertThat(journal.read(STAYS)).isPresent();
    assertThat(everything())
        .doesNotContain("meet people of U1", "slack:T1", "Ada Lovelace")
        .contains("meet people of U9");
  }

  @Test
  void whoInstallsAgainInTimeFindsEverything() {
    install("T1");
    say(GONE, "hello");
    clock.pass(Duration.ofSeconds(2));
    say(GONE, "me purpose meet people");
    bench.delivered.event(Payloads.of("tokens_revoked"));
    clock.pass(Duration.ofDays(29));
    install("T1");
    clock.pass(Duration.ofDays(29));
    restart();
    assertThat(journal.read(GONE).orElseThrow().network().owner().purpose())
        .isEqualTo("meet people");
  }

  @Test
  void whereOneMustWaitTheOtherDoesNot() {
    install("T1");
    install("T2");
    bench.slack.trouble("chat.postMessage", Trouble.TOO_MANY);
    assertThat(deliver(GONE)).isEqualTo(new Delivery.Wait(Duration.ofSeconds(2)));
    assertThat(deliver(STAYS)).isInstanceOf(Delivery.Delivered.class);
    assertThat(deliver(new OwnerKey("slack:T1", "U2"))).isInstanceOf(Delivery.Wait.class);
  }

  private Delivery deliver(OwnerKey to) {
    Reply reply =
        new Reply("Hi", List.of(new Part.Words("Hi", Part.Tone.PLAIN)), null, Reply.Kind.ANSWER);
    return bench.adapter.channel().deliver(to, reply, "daily/1");
  }
}
