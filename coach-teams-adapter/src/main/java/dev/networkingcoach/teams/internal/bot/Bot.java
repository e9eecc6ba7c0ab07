package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.Seen;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.teams.internal.card.Cards;
import dev.networkingcoach.teams.internal.connector.Connector;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;

/** The parts of the bot, put together. Thread-safe. */
public final class Bot {
  /** The channel ends a request that is not answered in 15 seconds. */
  private static final Duration WHILE_ONE_WAITS = Duration.ofSeconds(8);

  private final WebEndpoint endpoint;
  private final Channel channel;

  private Bot(WebEndpoint endpoint, Channel channel) {
    this.endpoint = endpoint;
    this.channel = channel;
  }

  /**
   * Puts the bot together.
   *
   * @param doors what lets activities in and messages out
   * @param stores where it is kept how people are reached, what arrived and what waits
   * @param clock the time
   * @param later does what nobody waits for
   */
  public static Bot of(
      Conversation conversation, Doors doors, Stores stores, InstantSource clock, Executor later) {
    References references = new References(stores.people());
    Repeats repeats = new Repeats(stores.seen(), clock);
    Connector connector = doors.connector();
    PendingFiles files = new PendingFiles();
    Rendering rendering = new Rendering(new Cards(conversation::opensForm), files);
    Connector waiting = connector.patient(WHILE_ONE_WAITS);
    PrivateChat chat = new PrivateChat(waiting, references, rendering);
    Answering answering = new Answering(waiting, references, rendering, chat);
    Dialogs dialogs = new Dialogs(conversation, answering);
    Replacing replacing = new Replacing(connector, rendering, later);
    Installations coming =
        new Installations(conversation, answering, repeats, references, new Profiles(waiting));
    Uploads uploads = new Uploads(doors.transfer());
    Map<String, Handler> types =
        Map.of(
            "message",
            new Messages(conversation, answering, uploads, stores.queue(), clock),
            "installationUpdate",
            coming,
            "conversationUpdate",
            coming,
            "messageReaction",
            received -> Responses.ok(),
            "typing",
            received -> Responses.ok());
    Map<String, Handler> invokes =
        Map.of(
            "adaptiveCard/action", new CardActions(conversation, answering, replacing),
            "task/fetch", dialogs::fetch,
            "task/submit", dialogs::submit,
            "composeExtension/query", new SearchExtension(conversation),
            "composeExtension/fetchTask", dialogs::fetchForMessage,
            "composeExtension/submitAction", dialogs::submit,
            "fileConsent/invoke", new FileConsents(files, doors.transfer(), answering));
    return new Bot(
        new MessagesEndpoint(
            doors.gate(), references, new Activities(types, invokes, repeats), doors.clock()),
        new TeamsChannel(new PrivateChat(connector, references, rendering), references));
  }

  /** Where activities come in. */
  public WebEndpoint endpoint() {
    return endpoint;
  }

  /** Where the coach's own messages go out. */
  public Channel channel() {
    return channel;
  }

  /**
   * What is kept.
   *
   * @param people how people are reached
   * @param seen what arrived
   * @param queue messages that wait for their answer
   */
  public record Stores(PersonStore people, Seen seen, EventQueue queue) {}

  /**
   * What lets activities in, and messages and files out.
   *
   * @param gate decides about activities
   * @param connector sends messages
   * @param transfer reads and writes files
   * @param clock tells what was refused within a minute
   */
  public record Doors(Gate gate, Connector connector, FileTransfer transfer, InstantSource clock) {}
}
