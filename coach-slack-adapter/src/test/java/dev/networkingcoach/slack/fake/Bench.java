package dev.networkingcoach.slack.fake;

import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.api.store.TenantStore;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.http.HttpFront;
import dev.networkingcoach.http.HttpFrontBuilder;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.slack.SlackAdapter;
import dev.networkingcoach.slack.SlackSettings;
import dev.networkingcoach.slack.TimedAdapter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** An adapter over HTTP between a fake Slack and a conversation. */
public final class Bench implements AutoCloseable {
  public static final String TOKEN = "xoxb-1-secret";

  public final FakeSlack slack;
  public final SlackAdapter adapter;
  public final HttpFront front;
  public final SlackDelivery delivered;
  private final Kept kept;
  private final InstantSource clock;

  /** One workspace, T1, with Ada (U1) in it, by a time that leaps on where messages wait. */
  public Bench(Conversation conversation) {
    this(conversation, new LeapingTime(), new MemoryStores(), Map.of());
  }

  public Bench(
      Conversation conversation,
      InstantSource clock,
      MemoryStores stores,
      Map<String, String> settings) {
    this(
        conversation,
        clock,
        new Kept(stores.seen, stores.tenants, stores.persons, stores.queue),
        settings);
  }

  public Bench(
      Conversation conversation, InstantSource clock, Kept stores, Map<String, String> settings) {
    this.kept = stores;
    this.clock = clock;
    this.slack = new FakeSlack(clock, Duration.ofMillis(500));
    slack
        .methods()
        .token(TOKEN, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"B1\"}");
    people(slack.methods());
    Map<String, String> environment = new TreeMap<>();
    environment.put("SLACK_SIGNING_SECRET", SlackDelivery.SECRET);
    environment.put("SLACK_API_URL", slack.address() + "api");
    environment.put("SLACK_TIMEOUT_SECONDS", "2");
    if (!settings.containsKey("SLACK_CLIENT_ID")) {
      environment.put("SLACK_BOT_TOKEN", TOKEN);
    }
    environment.putAll(settings);
    this.adapter =
        TimedAdapter.by(clock, SlackAdapter.builder(SlackSettings.from(environment), conversation))
            .stores(stores.seen(), stores.tenants(), stores.persons())
            .queue(stores.queue())
            .build();
    HttpFrontBuilder builder = HttpFront.builder().host("127.0.0.1").port(0);
    adapter.endpoints().forEach(builder::endpoint);
    adapter.start();
    if (stores.queue() instanceof MemoryQueue queue) {
      queue.start();
    }
    this.front = builder.start();
    this.delivered = new SlackDelivery(front.address(), clock);
  }

  /** Where the adapter keeps things. */
  public record Kept(SeenKeys seen, TenantStore tenants, PersonStore persons, EventQueue queue) {

    /** In a journal's database. */
    public static Kept in(JdbcJournal journal, EventQueue queue) {
      return new Kept(journal.seen(), journal.tenants(), journal.persons(), queue);
    }
  }

  private static void people(FakeMethods methods) {
    methods.user(
        "U1",
        "{\"team_id\":\"T1\",\"tz\":\"Europe/Berlin\",\"profile\":{\"real_name\":\"Ada"
            + " Lovelace\"}}");
    methods.user(
        "U2",
        "{\"team_id\":\"T1\",\"tz\":\"Asia/Tokyo\",\"profile\":{\"real_name\":\"Dana Okafor\"}}");
    methods.user("UGUEST", "{\"team_id\":\"T1\",\"is_restricted\":true}");
    methods.user("UFOREIGN", "{\"team_id\":\"T9\"}");
    methods.user("UBOT2", "{\"team_id\":\"T1\",\"is_bot\":true}");
  }

  @Override
  public void close() {
    front.close();
    if (kept.queue() instanceof MemoryQueue queue) {
      queue.close();
    }
    adapter.close();
    if (clock instanceof LeapingTime time) {
      time.close();
    }
    slack.close();
  }
}
