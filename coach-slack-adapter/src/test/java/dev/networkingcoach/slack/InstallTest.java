package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.fake.Until;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workspaces install the app, renew its tokens, and take them back. */
class InstallTest {
  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
  private static final OwnerKey ADA = new OwnerKey("slack:T1", "U1");
  private static final Map<String, String> MANY =
      Map.of(
          "SLACK_CLIENT_ID", "1.2",
          "SLACK_CLIENT_SECRET", "s3cret",
          "SLACK_PUBLIC_URL", "https://coach.example.com/",
          "SLACK_TOKEN_KEYS", "k1:" + KEY);
  private static final String GRANT =
      "{\"ok\":true,\"access_token\":\"xoxe.xoxb-1-first\",\"token_type\":\"bot\","
          + "\"bot_user_id\":\"UBOT\",\"app_id\":\"A1\",\"team\":{\"id\":\"T1\"},"
          + "\"enterprise\":null,\"is_enterprise_install\":false";
  private static final String AUTH = "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\"}";

  private final SlackClock clock = new SlackClock();
  private final MemoryStores stores = new MemoryStores();
  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation, clock, stores, MANY);

  @AfterEach
  void close() {
    bench.close();
  }

  private HttpResponse<String> get(String path, String cookie) {
    HttpRequest.Builder request = HttpRequest.newBuilder(bench.front.address().resolve(path));
    return bench.delivered.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private record Begun(String state, String cookie) {}

  private Begun begin() {
    HttpResponse<String> response = get("/slack/install", "");
    assertThat(response.statusCode()).isEqualTo(302);
    String location = response.headers().firstValue("Location").orElseThrow();
    assertThat(location)
        .startsWith(bench.slack.address() + "oauth/v2/authorize?client_id=1.2&scope=")
        .contains("im%3Ahistory")
        .contains("redirect_uri=https%3A%2F%2Fcoach.example.com%2Fslack%2Foauth%2Fcallback");
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Lax");
    String state = location.replaceFirst(".*&state=([^&]*)&.*", "$1");
    return new Begun(state, cookie.replaceFirst(";.*", ""));
  }

  private HttpResponse<String> back(Begun begun, String code) {
    return get("/slack/oauth/callback?code=" + code + "&state=" + begun.state(), begun.cookie());
  }

  private void install() {
    bench.slack.methods().token("xoxe.xoxb-1-first", AUTH);
    bench.slack.methods().grant("code", GRANT + "}");
    assertThat(back(begin(), "code").body()).contains("The coach is installed");
  }

  private Delivery deliver() {
    Reply reply =
        new Reply(
            "Good morning",
            List.of(new Part.Words("Good morning", Part.Tone.PLAIN)),
            null,
            Reply.Kind.ANSWER);
    return bench.adapter.channel().deliver(ADA, reply, "daily/1");
  }

  @Test
  void anInstalledWorkspaceIsAnsweredWithItsToken() {
    install();
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    Until.isTrue("an answer", () -> !bench.slack.calls("chat.postMessage").isEmpty());
    assertThat(bench.slack.calls("chat.postMessage").get(0).token()).isEqualTo("xoxe.xoxb-1-first");
  }

  @Test
  void tokensAreNotReadableWhereTheyAreKept() {
    install();
    assertThat(stores.everything())
        .contains("slack.installation.T1")
        .doesNotContain("xoxb-", "xoxe.", "first");
  }

  @Test
  void aStateCountsOnceInItsBrowserForTenMinutes() {
    bench.slack.methods().grant("code", GRANT + "}");
    Begun begun = begin();
    assertThat(get("/slack/oauth/callback?code=code&state=" + begun.state(), "").statusCode())
        .isEqualTo(400);
    assertThat(back(new Begun(begun.state() + "x", begun.cookie()), "code").statusCode())
        .isEqualTo(400);
    assertThat(back(new Begun("1.2.3", "coach-install=1.2.3"), "code").statusCode()).isEqualTo(400);
    assertThat(get("/slack/oauth/callback", begun.cookie()).statusCode()).isEqualTo(400);
    assertThat(back(begun, "code").statusCode()).isEqualTo(200);
    assertThat(back(begun, "code").statusCode()).isEqualTo(400);
    Begun late = begin();
    clock.pass(Duration.ofSeconds(601));
    assertThat(back(late, "code").statusCode()).isEqualTo(400);
  }

  @Test
  void aCodeThatSlackDoesNotKnowInstallsNothing() {
    assertThat(back(begin(), "wrong").statusCode()).isEqualTo(502);
    assertThat(get("/slack/oauth/callback?error=access_denied&state=" + "x", "").statusCode())
        .isEqualTo(400);
    Begun refused = begin();
    String path = "/slack/oauth/callback?error=access_denied&state=" + refused.state();
    assertThat(get(path, refused.cookie()).body()).contains("Nothing was changed");
    assertThat(stores.everything()).doesNotContain("installation");
  }

  @Test
  void aTokenIsRenewedBeforeItEnds() {
    bench.slack.methods().token("xoxe.xoxb-1-first", AUTH);
    bench.slack.methods().token("second", AUTH);
    bench.slack.methods().grant("code", GRANT + ",\"refresh_token\":\"r1\",\"expires_in\":43200}");
    back(begin(), "code");
    assertThat(deliver()).isInstanceOf(Delivery.Delivered.class);
    bench
        .slack
        .methods()
        .grant(
            "r1",
            "{\"ok\":true,\"access_token\":\"second\",\"refresh_token\":\"r2\","
                + "\"expires_in\":43200,\"team\":{\"id\":\"T1\"},\"bot_user_id\":\"UBOT\"}");
    clock.pass(Duration.ofHours(11));
    assertThat(deliver()).isInstanceOf(Delivery.Delivered.class);
    assertThat(bench.slack.calls("chat.postMessage").get(1).token()).isEqualTo("second");
    clock.pass(Duration.ofMinutes(5));
    assertThat(deliver()).isInstanceOf(Delivery.Delivered.class);
    assertThat(bench.slack.calls("oauth.v2.access")).hasSize(2);
  }

  @Test
  void aWholeOrganizationIsServedByOneInstallation() {
    bench.slack.methods().token("org", AUTH);
    bench
        .slack
        .methods()
        .grant(
            "code",
            "{\"ok\":true,\"access_token\":\"org\",\"bot_user_id\":\"UBOT\",\"team\":null,"
                + "\"enterprise\":{\"id\":\"E1\"},\"is_enterprise_install\":true}");
    back(begin(), "code");
    bench
        .slack
        .methods()
        .user("U1", "{\"team_id\":\"T7\",\"enterprise_user\":{\"enterprise_id\":\"E1\"}}");
    bench.delivered.event(
        Payloads.of("message", "text", "hello")
            .replace("\"enterprise_id\":null", "\"enterprise_id\":\"E1\""));
    Until.isTrue("an answer", () -> !bench.slack.calls("chat.postMessage").isEmpty());
    assertThat(conversation.lastPerson().key()).isEqualTo(new OwnerKey("slack:E1", "U1"));
  }

  @Test
  void whatIsTakenBackStopsAtOnceAndItsDataGoesAfterThirtyDays() {
    for (String event : List.of("tokens_revoked", "app_uninstalled")) {
      install();
      stores.persons.put(ADA, "note", "kept");
      bench.delivered.event(Payloads.of(event));
      assertThat(deliver()).isEqualTo(new Delivery.Gone("not_installed"));
      clock.pass(Duration.ofDays(29));
      restart();
      assertThat(stores.persons.get(ADA, "note")).contains("kept");
      clock.pass(Duration.ofDays(1));
      restart();
      assertThat(stores.persons.get(ADA, "note")).isEmpty();
      assertThat(stores.tenants.all("slack:T1")).isEmpty();
      assertThat(stores.tenants.all("slack")).isEmpty();
    }
  }

  private void restart() {
    try (Bench other = new Bench(conversation, clock, stores, MANY)) {
      assertThat(other.adapter.ready()).isTrue();
    }
  }

  @Test
  void whoInstallsAgainInTimeKeepsTheirData() {
    install();
    stores.persons.put(ADA, "note", "kept");
    bench.delivered.event(Payloads.of("app_uninstalled"));
    clock.pass(Duration.ofDays(20));
    install();
    clock.pass(Duration.ofDays(20));
    restart();
    assertThat(stores.persons.get(ADA, "note")).contains("kept");
    assertThat(deliver()).isInstanceOf(Delivery.Delivered.class);
  }

  @Test
  void aTokenThatSlackRefusesCountsAsTakenBack() {
    install();
    bench.slack.methods().revoke("xoxe.xoxb-1-first");
    assertThat(deliver()).isEqualTo(new Delivery.Gone("invalid_auth"));
    assertThat(deliver()).isEqualTo(new Delivery.Gone("not_installed"));
  }

  @Test
  void theKeyCanBeChanged() {
    install();
    String old = stores.tenants.get("slack:T1", "slack.installation.T1").orElseThrow();
    Map<String, String> changed = new TreeMap<>(MANY);
    changed.put("SLACK_TOKEN_KEYS", "k2:" + KEY.replace("MDEy", "AAAA") + ",k1:" + KEY);
    try (Bench other = new Bench(conversation, clock, stores, changed)) {
      String anew = stores.tenants.get("slack:T1", "slack.installation.T1").orElseThrow();
      assertThat(old).startsWith("v1.k1.");
      assertThat(anew).startsWith("v1.k2.");
      other.slack.methods().token("xoxe.xoxb-1-first", AUTH);
      other.delivered.event(Payloads.of("message", "text", "hello"));
      Until.isTrue("an answer", () -> !other.slack.calls("chat.postMessage").isEmpty());
    }
  }
}
