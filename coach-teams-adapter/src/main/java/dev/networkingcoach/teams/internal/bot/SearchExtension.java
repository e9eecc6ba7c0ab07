package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.ActivityAttachment;
import dev.networkingcoach.teams.internal.card.AdaptiveCards;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Contacts found from the box where people write. What is found may be put before others, so it
 * shows a name and a job and nothing the person told the coach. Thread-safe.
 */
final class SearchExtension implements ActivityHandler {
  private static final String THUMBNAIL = "application/vnd.microsoft.card.thumbnail";
  private static final int MOST = 25;
  private static final int MOST_SKIPPED = 1000;

  private final Conversation conversation;

  SearchExtension(Conversation conversation) {
    this.conversation = conversation;
  }

  @Override
  public WebResponse handle(AcceptedActivity received) {
    JsonNode options = received.activity().value().path("queryOptions");
    int skip = Math.max(0, Math.min(options.path("skip").asInt(0), MOST_SKIPPED));
    int count = Math.max(1, Math.min(options.path("count").asInt(MOST), MOST));
    Reply reply =
        conversation.search(received.person(), words(received.activity().value()), skip + count);
    List<ActivityAttachment> found =
        reply.parts().stream()
            .flatMap(SearchExtension::found)
            .skip(skip)
            .limit(count)
            .map(Found::attachment)
            .toList();
    if (found.isEmpty()) {
      return result(Map.of("type", "message", "text", reply.summary()));
    }
    return result(Map.of("type", "result", "attachmentLayout", "list", "attachments", found));
  }

  /** What is searched for; nothing at first, when the extension was only opened. */
  private static String words(JsonNode value) {
    for (JsonNode parameter : value.path("parameters")) {
      if (!parameter.path("name").asText().equals("initialRun")) {
        return parameter.path("value").asText("");
      }
    }
    return "";
  }

  private static Stream<Found> found(Part part) {
    if (part instanceof Part.PersonCard person) {
      return Stream.of(new Found(person.name(), person.about()));
    }
    return part instanceof Part.Listing listing
        ? listing.items().stream().map(item -> new Found(item.text(), item.detail()))
        : Stream.empty();
  }

  private static WebResponse result(Map<String, Object> result) {
    return InvokeResponses.json(Map.of("composeExtension", result));
  }

  private record Found(String name, @Nullable String about) {

    ActivityAttachment attachment() {
      Map<String, String> shown =
          Map.of("title", name, "text", Objects.requireNonNullElse(about, ""));
      ActivityAttachment preview = new ActivityAttachment(THUMBNAIL, shown, null, null, null);
      return new ActivityAttachment(
          ActivityAttachment.ADAPTIVE, AdaptiveCards.contact(name, about), null, null, preview);
    }
  }
}
