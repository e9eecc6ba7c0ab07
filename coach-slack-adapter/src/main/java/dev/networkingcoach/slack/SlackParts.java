package dev.networkingcoach.slack;

import com.slack.api.Slack;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.http.Rejection;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.slack.SlackAdapterBuilder.Stores;
import dev.networkingcoach.slack.internal.api.OutgoingQueue;
import dev.networkingcoach.slack.internal.api.WebApi;
import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.person.MemberDirectory;
import dev.networkingcoach.slack.internal.person.QuietTimes;
import dev.networkingcoach.slack.internal.press.PressedMessages;
import dev.networkingcoach.slack.internal.request.BoltGate;
import dev.networkingcoach.slack.internal.request.EventsEndpoint;
import dev.networkingcoach.slack.internal.request.RequestSignature;
import dev.networkingcoach.slack.internal.socket.EnvelopeReceiver;
import dev.networkingcoach.slack.internal.socket.SocketMode;
import dev.networkingcoach.slack.internal.talk.BoltListeners;
import dev.networkingcoach.slack.internal.talk.DirectChannels;
import dev.networkingcoach.slack.internal.talk.MentionText;
import dev.networkingcoach.slack.internal.talk.ReplySender;
import dev.networkingcoach.slack.internal.talk.ReplyUploads;
import dev.networkingcoach.slack.internal.talk.SentFiles;
import dev.networkingcoach.slack.internal.talk.SlackChannel;
import dev.networkingcoach.slack.internal.talk.SlackMessages;
import dev.networkingcoach.slack.internal.work.DelayedRunner;
import dev.networkingcoach.slack.internal.work.WorkThreads;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Wires the adapter. */
final class SlackParts implements AutoCloseable {
  private static final int LATER_THREADS = 4;
  private static final Duration FORGETTING = Duration.ofHours(1);
  private static final Duration ASKING_AGAIN = Duration.ofSeconds(5);

  private final SlackSettings settings;
  private final Slack slack;
  private final WebApi api;
  private final WorkspaceTenancy tenancy;
  private final WorkThreads clockwork = new WorkThreads("slack-later", LATER_THREADS);
  private final ExecutorService dialogs = Executors.newCachedThreadPool(SlackParts::daemon);
  private final PressedMessages pressed;
  private final Channel channel;
  private final BoltGate gate;
  private final Stores stores;
  private final InstantSource clock;
  private final DelayedRunner waiting;

  /** By this clock; messages wait on the adapter's own threads where nothing else is given. */
  SlackParts(
      SlackSettings settings,
      Conversation conversation,
      Stores stores,
      InstantSource clock,
      @Nullable DelayedRunner waiting) {
    this.settings = settings;
    this.stores = stores;
    this.clock = clock;
    this.waiting = waiting == null ? clockwork : waiting;
    this.slack = SlackClients.of(settings);
    this.api = new WebApi(slack, clock);
    this.tenancy = new WorkspaceTenancy(settings, api, stores, clock);
    this.pressed = new PressedMessages(conversation::isSpent, clock);
    WorkspaceCalls workspaces =
        new WorkspaceCalls(api, tenancy.installations(), tenancy.renewal(), clock);
    MemberDirectory people = new MemberDirectory(workspaces, stores.persons(), clock);
    OutgoingQueue outgoing = new OutgoingQueue(clock, this.waiting);
    DirectChannels channels = new DirectChannels(workspaces);
    SlackMessages posts = new SlackMessages(workspaces, channels, slack);
    ReplyUploads uploads = new ReplyUploads(workspaces, channels, posts);
    ReplySender sender = new ReplySender(posts, uploads, outgoing, conversation, pressed);
    QuietTimes quiet = new QuietTimes(workspaces, clock);
    this.channel = new SlackChannel(people, quiet, posts, sender, outgoing);
    this.gate =
        new BoltGate(
            BoltListeners.app(
                slack,
                new BoltListeners.Core(conversation, stores.queue(), stores.persons(), clock),
                dialogs,
                new BoltListeners.Reach(
                    tenancy.installations(),
                    people,
                    new MentionText(workspaces, people),
                    channels,
                    posts,
                    sender,
                    new SentFiles(workspaces, conversation))),
            clock);
    gate.answers(stores.queue());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "slack-dialog");
    thread.setDaemon(true);
    return thread;
  }

  List<WebEndpoint> endpoints() {
    List<WebEndpoint> endpoints = new ArrayList<>();
    String secret = settings.signingSecret();
    if (secret != null) {
      endpoints.add(new EventsEndpoint(new RequestSignature(secret), gate, stores.seen(), clock));
    }
    endpoints.addAll(tenancy.endpoints());
    return List.copyOf(endpoints);
  }

  /** Socket Mode, where it is set; what it turns away is told there. */
  @Nullable SocketMode socket(Consumer<Rejection> rejections) {
    String token = settings.appToken();
    return token == null
        ? null
        : new SocketMode(
            () ->
                api.call(
                        token,
                        "apps.connections.open",
                        methods -> methods.appsConnectionsOpen(r -> r))
                    .getUrl(),
            new EnvelopeReceiver(gate, rejections, clock),
            waiting);
  }

  Channel channel() {
    return channel;
  }

  /** Whether Slack takes the tokens; false where it cannot be reached. */
  boolean checkTokens() {
    return tenancy.check();
  }

  /** Whether Slack cannot be reached at this moment; asks it where that is not known. */
  boolean isAway() {
    return api.isAway();
  }

  /** Does that every few seconds, until the adapter closes. */
  void everyFewSeconds(Runnable task) {
    clockwork.every(ASKING_AGAIN, ASKING_AGAIN, task);
  }

  /** Does again and again what is to be done beside answering. */
  void beginKeeping() {
    clockwork.every(FORGETTING, FORGETTING, tenancy::forgetRemoved);
    clockwork.every(FORGETTING, FORGETTING, pressed::forgetOld);
  }

  @Override
  public void close() {
    dialogs.shutdown();
    clockwork.close();
    try {
      slack.close();
    } catch (Exception failed) {
      throw new IllegalStateException("the client of Slack did not close in good order", failed);
    }
  }
}
