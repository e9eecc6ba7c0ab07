package dev.networkingcoach.teams;

import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.teams.internal.bot.TeamsBot;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The coach in Microsoft Teams.
 *
 * <pre>{@code
 * TeamsSettings settings = TeamsSettings.from(System.getenv());
 * try (TeamsAdapter teams =
 *     TeamsAdapter.builder(settings, conversation).people(people).seen(seen).build()) {
 *   front.endpoints(teams.endpoints());
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class TeamsAdapter implements AutoCloseable {
  private final TeamsBot bot;
  private final ThreadPoolExecutor later;

  TeamsAdapter(TeamsBot bot, ThreadPoolExecutor later) {
    this.bot = bot;
    this.later = later;
  }

  /**
   * A builder.
   *
   * @param settings how the adapter is known to Teams
   * @param conversation what answers
   */
  public static TeamsAdapterBuilder builder(TeamsSettings settings, Conversation conversation) {
    return new TeamsAdapterBuilder(settings, conversation);
  }

  /** What the HTTP front serves: {@code POST /api/messages}. */
  public List<WebEndpoint> endpoints() {
    return List.of(bot.endpoint());
  }

  /** Where the coach's own messages go out, such as the plan of the day. */
  public Channel channel() {
    return bot.channel();
  }

  /** Lets what nobody waits for end, for some seconds at most. Call it once the front is closed. */
  @Override
  public void close() {
    later.shutdown();
    try {
      if (!later.awaitTermination(5, TimeUnit.SECONDS)) {
        later.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      later.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
