package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.MemoryStores;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.internal.install.SingleInstallation;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallation;
import dev.networkingcoach.slack.internal.install.WorkspaceTokens;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace whose token stands in the settings takes it back. */
class SingleTokenTest {
  private static final OwnerKey ADA = new OwnerKey("slack:T1", "U1");
  private static final Workspace T1 = new Workspace(null, "T1");

  private final SlackClock clock = new SlackClock();
  private final MemoryStores stores = new MemoryStores();

  @BeforeEach
  void adaHasSaidSomething() {
    stores.persons.put(ADA, "note", "kept");
  }

  private Bench start() {
    return new Bench(new ScriptedConversation(), clock, stores, Map.of());
  }

  private static Delivery deliver(Bench bench) {
    Part words = new Part.Words("Good morning", Part.Tone.PLAIN);
    Reply reply = new Reply("Good morning", List.of(words), null, Reply.Kind.ANSWER);
    return bench.adapter.channel().deliver(ADA, reply, "daily/1");
  }

  private void isTakenBack(String event) {
    try (Bench bench = start()) {
      assertThat(deliver(bench)).isInstanceOf(Delivery.Delivered.class);
      bench.delivered.event(Payloads.of(event));
      clock.pass(Duration.ofSeconds(2));
      assertThat(deliver(bench)).isEqualTo(new Delivery.Gone("not_installed"));
    }
  }

  /** Slack does not take the token any more, so nothing starts. */
  private void startInVain() {
    Map<String, String> old = Map.of("SLACK_BOT_TOKEN", "xoxb-old");
    assertThatThrownBy(() -> new Bench(new ScriptedConversation(), clock, stores, old))
        .isInstanceOf(CoachException.class)
        .hasMessageContaining("Slack does not take SLACK_BOT_TOKEN (auth.test: invalid_auth)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens_revoked", "app_uninstalled"})
  void itsDataGoesAfterThirtyDays(String event) {
    isTakenBack(event);
    clock.pass(Duration.ofDays(29));
    startInVain();
    assertThat(stores.persons.get(ADA, "note")).contains("kept");
    clock.pass(Duration.ofDays(1));
    startInVain();
    assertThat(stores.persons.get(ADA, "note")).isEmpty();
    assertThat(stores.tenants.all("slack")).isEmpty();
  }

  @Test
  void aTokenThatIsGoodAgainInTimeKeepsTheData() {
    isTakenBack("app_uninstalled");
    clock.pass(Duration.ofDays(20));
    try (Bench bench = start()) {
      assertThat(deliver(bench)).isInstanceOf(Delivery.Delivered.class);
    }
    clock.pass(Duration.ofDays(20));
    startInVain();
    assertThat(stores.persons.get(ADA, "note")).contains("kept");
  }

  @Test
  void aWrongTokenOfAWorkspaceThatTookNothingBackForgetsNothing() {
    try (Bench bench = start()) {
      assertThat(bench.adapter.ready()).isTrue();
    }
    startInVain();
    clock.pass(Duration.ofDays(40));
    startInVain();
    assertThat(stores.persons.get(ADA, "note")).contains("kept");
  }

  @Test
  void aServerThatGoesOnForgetsInTime() {
    SingleInstallation single = single();
    single.load();
    single.removed(T1);
    clock.pass(Duration.ofDays(29));
    single.removed(T1);
    single.forgetRemoved();
    assertThat(stores.persons.get(ADA, "note")).contains("kept");
    clock.pass(Duration.ofDays(1));
    single.forgetRemoved();
    assertThat(stores.persons.get(ADA, "note")).isEmpty();
  }

  @Test
  void nothingIsForgottenWhileSlackDoesNotTellWhetherTheTokenIsGood() {
    SingleInstallation single = single();
    single.load();
    single.removed(T1);
    clock.pass(Duration.ofDays(30));
    SingleInstallation next = single();
    next.forgetRemoved();
    next.load();
    next.forgetRemoved();
    assertThat(stores.persons.get(ADA, "note")).contains("kept");
  }

  private SingleInstallation single() {
    WorkspaceInstallation own =
        new WorkspaceInstallation(T1, "UBOT", new WorkspaceTokens("xoxb-1", null, null));
    return new SingleInstallation(() -> own, stores.tenants, clock);
  }
}
