package dev.networkingcoach.teams;

import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.teams.internal.auth.SigningKeys;
import dev.networkingcoach.teams.internal.auth.TokenCheck;
import dev.networkingcoach.teams.internal.auth.TokenIssuer;
import dev.networkingcoach.teams.internal.bot.ActivityGate;
import dev.networkingcoach.teams.internal.bot.TeamsBot;
import dev.networkingcoach.teams.internal.connector.AllowedHosts;
import dev.networkingcoach.teams.internal.connector.BotConnector;
import dev.networkingcoach.teams.internal.connector.ConnectorPause;
import dev.networkingcoach.teams.internal.connector.ConnectorRequests;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import dev.networkingcoach.teams.internal.connector.RequestPace;
import dev.networkingcoach.teams.internal.token.AppCredential;
import dev.networkingcoach.teams.internal.token.BotTokens;
import dev.networkingcoach.teams.internal.token.EntraTokens;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a {@link TeamsAdapter}. Not thread-safe. */
public final class TeamsAdapterBuilder {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsAdapterBuilder.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int FOLLOWING_THREADS = 4;
  private static final int FOLLOWING_QUEUE = 1000;

  private final TeamsSettings settings;
  private final Conversation conversation;
  private @Nullable PersonStore people;
  private @Nullable SeenKeys seen;
  private @Nullable EventQueue queue;
  private InstantSource clock = InstantSource.system();
  private ConnectorPause pause = ConnectorPause.sleeping();
  private RandomGenerator random = new SecureRandom();
  private @Nullable HttpClient http;
  private @Nullable BotTokens tokens;
  private boolean loopback;

  TeamsAdapterBuilder(TeamsSettings settings, Conversation conversation) {
    this.settings = settings;
    this.conversation = conversation;
  }

  /** Where it is kept how people are reached. Must be given. */
  public TeamsAdapterBuilder people(PersonStore people) {
    this.people = people;
    return this;
  }

  /** Where it is kept what arrived already. Must be given. */
  public TeamsAdapterBuilder seen(SeenKeys seen) {
    this.seen = seen;
    return this;
  }

  /** Where messages wait for their answer. Must be given. */
  public TeamsAdapterBuilder queue(EventQueue queue) {
    this.queue = queue;
    return this;
  }

  /** The time; that of the system by default. */
  public TeamsAdapterBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /** Spreads the waits between tries; must be thread-safe. Random by default. */
  public TeamsAdapterBuilder random(RandomGenerator random) {
    this.random = random;
    return this;
  }

  /**
   * What requests go out with. By default a client with a time-out of 5 seconds for connections.
   *
   * @throws IllegalArgumentException if it follows redirects: they would take tokens elsewhere
   */
  public TeamsAdapterBuilder http(HttpClient http) {
    if (http.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "http ("
              + http.followRedirects()
              + ") must never follow redirects: they would take tokens to other hosts.");
    }
    this.http = http;
    return this;
  }

  /** Lets messages go to this machine although tokens are asked for: for tests. */
  TeamsAdapterBuilder loopback() {
    this.loopback = true;
    return this;
  }

  /** The tokens that requests carry; those of the directory by default. */
  TeamsAdapterBuilder tokens(BotTokens tokens) {
    this.tokens = tokens;
    return this;
  }

  TeamsAdapterBuilder pause(ConnectorPause pause) {
    this.pause = pause;
    return this;
  }

  /**
   * The adapter.
   *
   * @throws IllegalStateException if {@link #people}, {@link #seen} or {@link #queue} was not given
   * @throws dev.networkingcoach.api.fault.CoachException if the certificate cannot be read
   */
  public TeamsAdapter build() {
    if (people == null || seen == null || queue == null) {
      throw new IllegalStateException("people, seen and queue must be given.");
    }
    if (settings.development()) {
      warn();
    }
    HttpClient client = http != null ? http : client();
    boolean local = loopback || settings.development();
    AllowedHosts hosts = new AllowedHosts(settings.serviceHosts(), local);
    ConnectorRequests requests =
        new ConnectorRequests(
            client,
            tokens(client),
            hosts,
            RequestPace.of(settings.requestsPerSecond(), clock, pause, random));
    TeamsBot.Doors doors =
        new TeamsBot.Doors(
            new ActivityGate(check(client), hosts, settings.tenants()),
            new BotConnector(requests, PATIENCE),
            new FileTransfer(client, local),
            clock);
    ThreadPoolExecutor later = later();
    return new TeamsAdapter(
        TeamsBot.of(conversation, doors, new TeamsBot.Stores(people, seen, queue), clock, later),
        settings.pages(),
        later);
  }

  private static void warn() {
    LOG.warn("*************************************************************************");
    LOG.warn("TEAMS_DEVELOPMENT is on: whatever runs on this machine may talk to the bot");
    LOG.warn("as anybody, without a token. Never turn it on where people use the bot.");
    LOG.warn("*************************************************************************");
  }

  private BotTokens tokens(HttpClient client) {
    if (tokens != null) {
      return tokens;
    }
    AppCredential credential = settings.credential();
    return credential instanceof AppCredential.None
        ? BotTokens.none()
        : EntraTokens.of(
            settings.appId(), credential, settings.authority(), settings.resource(), client);
  }

  private Optional<TokenCheck> check(HttpClient client) {
    if (settings.development()) {
      return Optional.empty();
    }
    List<TokenIssuer> issuers = new ArrayList<>();
    SigningKeys connector = new SigningKeys(settings.connectorMetadata(), client, clock);
    issuers.add(new TokenIssuer(Set.of(settings.issuer()), connector, true));
    if (settings.emulator()) {
      SigningKeys emulator = new SigningKeys(settings.emulatorMetadata(), client, clock);
      issuers.add(new TokenIssuer(TokenIssuer.EMULATOR, emulator, false));
    }
    return Optional.of(new TokenCheck(settings.appId(), issuers, clock));
  }

  private HttpClient client() {
    // Servers without TLS may end a connection that offers to go on with HTTP/2.
    boolean plain = settings.development();
    return HttpClient.newBuilder()
        .version(plain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
        .connectTimeout(Duration.ofSeconds(5))
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  private static ThreadPoolExecutor later() {
    return new ThreadPoolExecutor(
        FOLLOWING_THREADS,
        FOLLOWING_THREADS,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(FOLLOWING_QUEUE),
        work -> {
          Thread thread = new Thread(work, "teams-following");
          thread.setDaemon(true);
          return thread;
        });
  }
}
