package dev.networkingcoach.teams;

import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.teams.internal.bot.PolicyPage;
import dev.networkingcoach.teams.internal.bot.TeamsBot;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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
  private final List<PolicyPage> pages;
  private final ThreadPoolExecutor later;

  TeamsAdapter(TeamsBot bot, List<PolicyPage> pages, ThreadPoolExecutor later) {
    this.bot = bot;
    this.pages = pages;
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

  /**
   * What the HTTP front serves: {@code POST /api/messages}, and the pages that the app's manifest
   * names, {@code GET /privacy} and {@code GET /terms}.
   */
  public List<WebEndpoint> endpoints() {
    return Stream.concat(Stream.of(bot.endpoint()), pages.stream()).toList();
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
