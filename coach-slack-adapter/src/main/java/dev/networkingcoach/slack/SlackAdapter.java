package dev.networkingcoach.slack;

import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.http.Rejection;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.socket.SocketMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The coach in Slack.
 *
 * <pre>{@code
 * SlackSettings settings = SlackSettings.from(System.getenv());
 * try (SlackAdapter slack =
 *     SlackAdapter.builder(settings, conversation)
 *         .stores(seen, tenants, persons)
 *         .queue(queue)
 *         .build()) {
 *   slack.start();
 *   front.endpoints(slack.endpoints());
 *   ...
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class SlackAdapter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackAdapter.class);

  private final SlackParts parts;
  private final List<WebEndpoint> endpoints;
  private final @Nullable SocketMode socket;
  private volatile boolean taken;
  private volatile boolean refused;
  private volatile boolean away;
  private boolean toldReady;

  SlackAdapter(SlackParts parts, Consumer<Rejection> rejections) {
    this.parts = parts;
    this.endpoints = parts.endpoints();
    this.socket = parts.socket(rejections);
  }

  /** A builder for an adapter with these settings, in which this conversation answers. */
  public static SlackAdapterBuilder builder(SlackSettings settings, Conversation conversation) {
    return new SlackAdapterBuilder(settings, conversation);
  }

  /**
   * What an HTTP front is to serve: {@code /slack/events} where requests are signed, and {@code
   * /slack/install} with {@code /slack/oauth/callback} where workspaces install the app; empty for
   * Socket Mode alone.
   */
  public List<WebEndpoint> endpoints() {
    return endpoints;
  }

  /** Where the coach's own messages go out. */
  public Channel channel() {
    return parts.channel();
  }

  /**
   * Checks the token of a single workspace, encrypts with the first key what older ones encrypted,
   * and opens Socket Mode where it is set. Returns when events can come.
   *
   * @throws dev.networkingcoach.api.fault.CoachException if Slack does not take a token; it names
   *     the setting
   */
  public void start() {
    taken = parts.checkTokens();
    parts.beginKeeping();
    if (socket != null) {
      connect(socket);
    }
    if (!tellReady()) {
      LOG.warn("Slack: cannot be reached yet; it is tried again every few seconds");
    }
    parts.everyFewSeconds(this::look);
  }

  private static void connect(SocketMode socket) {
    try {
      socket.start();
    } catch (SlackFailure refused) {
      throw new TokenRefusedException("SLACK_APP_TOKEN", refused);
    }
  }

  /** Says that all is ready, if it is, and once. */
  private synchronized boolean tellReady() {
    if (ready() && !toldReady) {
      toldReady = true;
      LOG.info("Slack: ready");
    }
    return toldReady;
  }

  /** Looks whether Slack can be reached, and takes the tokens where that is not known yet. */
  void look() {
    try {
      if (!taken && !refused) {
        taken = parts.checkTokens();
      }
      away = parts.isAway();
      boolean unused = tellReady();
    } catch (TokenRefusedException wrong) {
      refused = true;
      LOG.error("{}", wrong.getMessage());
    }
  }

  /**
   * Whether events can come now and be answered: false until Slack took the token, while it cannot
   * be reached, which is seen within seconds, and while Socket Mode connects again.
   */
  public boolean ready() {
    return taken && !away && (socket == null || socket.isOpen());
  }

  /**
   * Takes nothing new, lets messages go out that are due within ten seconds, and stops. To be
   * closed after the queue: what is not answered by then waits there for the next start.
   */
  @Override
  public void close() {
    if (socket != null) {
      socket.close();
    }
    parts.close();
  }
}
