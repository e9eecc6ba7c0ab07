package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.teams.internal.card.AdaptiveCards;
import dev.networkingcoach.teams.internal.connector.BotConnector;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of the bot, put together. Thread-safe. */
public final class TeamsBot {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsBot.class);

  /** The channel ends a request that is not answered in 15 seconds. */
  private static final Duration WHILE_ONE_WAITS = Duration.ofSeconds(8);

  private final WebEndpoint endpoint;
  private final Channel channel;

  private TeamsBot(WebEndpoint endpoint, Channel channel) {
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
  public static TeamsBot of(
      Conversation conversation, Doors doors, Stores stores, InstantSource clock, Executor later) {
    ConversationReferences references = new ConversationReferences(stores.people());
    RepeatedActivities repeats = new RepeatedActivities(stores.seen(), clock);
    BotConnector connector = doors.connector();
    PendingFiles files = new PendingFiles();
    ReplyRendering rendering =
        new ReplyRendering(new AdaptiveCards(conversation::opensForm), files);
    BotConnector waiting = connector.patient(WHILE_ONE_WAITS);
    PrivateChat chat = new PrivateChat(waiting, references, rendering);
    ReplyDelivery answering = new ReplyDelivery(waiting, references, rendering, chat);
    RefusalLog refusals = new RefusalLog(LOG, clock);
    DialogHandler dialogs = new DialogHandler(conversation, answering, refusals);
    CardReplacement replacing = new CardReplacement(connector, rendering, later);
    InstallationHandler coming =
        new InstallationHandler(
            conversation, answering, repeats, references, new MemberProfiles(waiting));
    ChatUploads uploads = new ChatUploads(doors.transfer());
    Map<String, ActivityHandler> types =
        Map.of(
            "message",
            new MessageHandler(conversation, answering, uploads, stores.queue(), clock),
            "installationUpdate",
            coming,
            "conversationUpdate",
            coming,
            "messageReaction",
            received -> InvokeResponses.ok(),
            "typing",
            received -> InvokeResponses.ok());
    Map<String, ActivityHandler> invokes =
        Map.of(
            "adaptiveCard/action", new CardActions(conversation, answering, replacing, refusals),
            "task/fetch", dialogs::fetch,
            "task/submit", dialogs::submit,
            "composeExtension/query", new SearchExtension(conversation),
            "composeExtension/fetchTask", dialogs::fetchForMessage,
            "composeExtension/submitAction", dialogs::submit,
            "fileConsent/invoke", new FileConsents(files, doors.transfer(), answering));
    return new TeamsBot(
        new MessagesEndpoint(
            doors.gate(),
            references,
            new ActivityRouter(types, invokes, repeats, refusals),
            doors.clock()),
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
  public record Stores(PersonStore people, SeenKeys seen, EventQueue queue) {}

  /**
   * What lets activities in, and messages and files out.
   *
   * @param gate decides about activities
   * @param connector sends messages
   * @param transfer reads and writes files
   * @param clock tells what was refused within a minute
   */
  public record Doors(
      ActivityGate gate, BotConnector connector, FileTransfer transfer, InstantSource clock) {}
}
