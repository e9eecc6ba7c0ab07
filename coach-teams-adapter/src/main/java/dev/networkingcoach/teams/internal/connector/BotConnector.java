package dev.networkingcoach.teams.internal.connector;

import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.activity.ChannelAccount;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bot asks of the Bot Connector. Thread-safe. */
public final class BotConnector {
  private static final int PAGE = 200;
  private static final int MOST_PAGES = 500;

  private final ConnectorRequests requests;
  private final Duration patience;

  /**
   * A client.
   *
   * @param patience how long a request may wait in all before it is given up as busy or failed
   */
  public BotConnector(ConnectorRequests requests, Duration patience) {
    this.requests = requests;
    this.patience = patience;
  }

  /** The same client with another patience. */
  public BotConnector patient(Duration longer) {
    return new BotConnector(requests, longer);
  }

  /** Writes into a conversation. */
  public SendOutcome send(ChatAddress place, OutgoingActivity activity) {
    return id(call("POST", place, conversation(place) + "/activities", activity));
  }

  /** Answers an activity. */
  public SendOutcome reply(ChatAddress place, String activityId, OutgoingActivity activity) {
    return id(call("POST", place, activity(place, activityId), activity));
  }

  /** Puts another activity in the place of one of the bot's own; harmless where it cannot. */
  public SendOutcome update(ChatAddress place, String activityId, OutgoingActivity activity) {
    return tolerant(call("PUT", place, activity(place, activityId), activity));
  }

  /** Takes back one of the bot's own activities; harmless where the channel cannot. */
  public SendOutcome delete(ChatAddress place, String activityId) {
    return tolerant(call("DELETE", place, activity(place, activityId), null));
  }

  /** Opens the conversation with a person alone, or finds the one there is. */
  public SendOutcome create(String tenant, String serviceUrl, String bot, String person) {
    ChatAddress nowhere = new ChatAddress(tenant, serviceUrl, "");
    return id(call("POST", nowhere, "v3/conversations", NewConversation.with(person, bot, tenant)));
  }

  /** Who is in a conversation, read page by page; empty where it cannot be told. */
  public Optional<List<ChannelAccount>> members(ChatAddress place) {
    List<ChannelAccount> members = new ArrayList<>();
    String next = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      String path = conversation(place) + "/pagedmembers?pageSize=" + PAGE + next;
      Optional<MemberPage> read =
          call("GET", place, path, null)
              .body()
              .flatMap(text -> ActivityJson.read(text, MemberPage.class));
      if (read.isEmpty()) {
        return Optional.empty();
      }
      members.addAll(read.get().members());
      String token = read.get().continuationToken();
      if (token == null || token.isEmpty()) {
        return Optional.of(List.copyOf(members));
      }
      next = "&continuationToken=" + encoded(token);
    }
    return Optional.empty();
  }

  private ConnectorResponse call(
      String method, ChatAddress place, String path, @Nullable Object body) {
    return requests.send(new ConnectorRequest(method, place, path, body), patience);
  }

  private static SendOutcome id(ConnectorResponse answer) {
    return answer
        .body()
        .<SendOutcome>map(text -> new SendOutcome.Done(created(text)))
        .orElseGet(answer::outcome);
  }

  private static String created(String body) {
    return ActivityJson.read(body, Created.class).map(Created::id).orElse("");
  }

  private static SendOutcome tolerant(ConnectorResponse answer) {
    return answer.status() == 501 ? new SendOutcome.Done("") : id(answer);
  }

  private static String conversation(ChatAddress place) {
    return "v3/conversations/" + encoded(place.conversation());
  }

  private static String activity(ChatAddress place, String id) {
    return conversation(place) + "/activities/" + encoded(id);
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What the Connector answers where it made something. */
  private record Created(@Nullable String id) {}

  /**
   * A page of the members of a conversation.
   *
   * @param members those on this page
   * @param continuationToken asks for the next page; null on the last
   */
  record MemberPage(List<ChannelAccount> members, @Nullable String continuationToken) {

    /** Copies the list. */
    MemberPage {
      members = members == null ? List.of() : List.copyOf(members);
    }
  }
}
