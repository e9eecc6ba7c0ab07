package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.services.ModelUse;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.http.HttpFront;
import dev.networkingcoach.http.HttpFrontBuilder;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.model.ChatModelInterpreter;
import dev.networkingcoach.model.ModelSettings;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.schedule.AttentiveConversation;
import dev.networkingcoach.schedule.CoachSchedule;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The coach for the channels that are configured, over one journal. It is ready once the channels
 * can deliver and a first plan was made. Closing takes up nothing new, lets end what was begun, and
 * then lets go of the journal. Thread-safe.
 */
public final class CoachServer implements AutoCloseable {
  private static final OwnerKey NOBODY = new OwnerKey("health", "nobody");

  /** As long as the port of the channels is waited for. */
  private static final Duration PROBE = Duration.ofSeconds(2);

  private final JdbcJournal journal;
  private final JournalProbe probe;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final List<BooleanSupplier> connected = new ArrayList<>();
  private volatile boolean started;
  private volatile Optional<PortProbe> listening = Optional.empty();
  private int port;
  private int operationsPort;

  private CoachServer(JdbcJournal journal) {
    this.journal = journal;
    parts.push(journal);
    this.probe = opened(new JournalProbe(() -> journal.read(NOBODY), PROBE));
  }

  /**
   * Starts a server, and returns when it is ready.
   *
   * @param settings what it is told
   * @param coach who advises
   * @param exchange what brings contacts in and takes them away
   */
  public static CoachServer start(AllSettings settings, Coach coach, ContactExchange exchange) {
    CoachServer server = new CoachServer(settings.server().journal().open());
    try {
      server.begin(settings, coach, exchange);
      return server;
    } catch (RuntimeException failed) {
      server.close();
      throw failed;
    }
  }

  private void begin(AllSettings settings, Coach coach, ContactExchange exchange) {
    ServerFigures figures = new ServerFigures();
    Backlog backlog = opened(new Backlog(journal.outbox(), journal.inbox()));
    backlog.register(figures.registry());
    backlog.begin();
    HttpFrontBuilder operations =
        HttpFront.builder()
            .host(settings.server().operations().host())
            .port(settings.server().operations().port())
            .endpoint(HealthEndpoint.live())
            .endpoint(HealthEndpoint.ready(this::troubles))
            .endpoint(new FiguresEndpoint(figures.registry()));
    HttpFront front = opened(operations.start());
    operationsPort = front.port();
    ChannelMap channels = new ChannelMap();
    CoachConversation conversation =
        CoachConversation.builder(journal, coach)
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .exchange(exchange)
            .model(settings.model().map(this::model))
            .build();
    CoachSchedule schedule =
        CoachSchedule.builder()
            .conversation(conversation)
            .journal(journal)
            .channels(channels::of)
            .observer(figures)
            .build();
    PreferenceStore preferences = new PreferenceStore(journal.persons());
    Conversation heard =
        new TimedConversation(
            new AttentiveConversation(conversation, journal, preferences, schedule), figures);
    ChannelAdapters adapters =
        opened(ChannelAdapters.of(settings, heard, journal, schedule, figures::rejected));
    adapters.channels().forEach(channels::add);
    WarmUp.of(coach, exchange);
    // Opened after the adapters, it stops before them: what it works on goes out through them.
    opened(schedule);
    serve(settings, adapters, figures);
    adapters.start();
    connected.add(adapters::ready);
    schedule.start();
    started = true;
  }

  private void serve(AllSettings settings, ChannelAdapters adapters, ServerFigures figures) {
    if (!adapters.endpoints().isEmpty()) {
      HttpFront front =
          opened(
              HttpFront.builder()
                  .host(settings.server().channels().host())
                  .port(settings.server().channels().port())
                  .limits(settings.server().limits())
                  .rejections(figures::rejected)
                  .endpoints(adapters.endpoints())
                  .endpoint(HealthEndpoint.live())
                  .start());
      port = front.port();
      figures.connections(front::connections);
      listening = Optional.of(new PortProbe(front.address().resolve(HealthEndpoint.LIVE)));
    }
  }

  private ModelUse model(ModelSettings settings) {
    return new ModelUse(opened(new ChatModelInterpreter(settings)), settings.callsPerDay());
  }

  private <T extends AutoCloseable> T opened(T part) {
    parts.push(part);
    return part;
  }

  /** What keeps the server from its work; empty where nothing does. */
  private List<String> troubles() {
    List<String> troubles = new ArrayList<>();
    if (!started) {
      troubles.add("starting or stopping");
    }
    if (!connected.stream().allMatch(BooleanSupplier::getAsBoolean)) {
      troubles.add("a channel is not connected");
    }
    if (!listening.map(PortProbe::answers).orElse(true)) {
      troubles.add("the port of the channels does not answer");
    }
    if (!probe.answers()) {
      troubles.add("the journal cannot be reached");
    }
    return troubles;
  }

  /** The port of the channels; 0 where none of them needs one. */
  public int port() {
    return port;
  }

  /** The port of health and figures. */
  public int operationsPort() {
    return operationsPort;
  }

  @Override
  public synchronized void close() {
    started = false;
    while (!parts.isEmpty()) {
      ServerParts.close(parts.pop());
    }
  }
}
