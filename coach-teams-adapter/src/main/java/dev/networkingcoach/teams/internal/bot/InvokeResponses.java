package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.ActivityAttachment;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.card.AdaptiveCard;
import java.util.Map;

/** The bodies that invokes expect. */
final class InvokeResponses {
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";
  private static final String ERROR = "application/vnd.microsoft.error";

  private InvokeResponses() {}

  static WebResponse ok() {
    return WebResponse.status(200);
  }

  static WebResponse json(Object body) {
    return WebResponse.of(200, "application/json", ActivityJson.write(body));
  }

  /** A card that takes the place of the one that was acted on. */
  static WebResponse card(AdaptiveCard card) {
    return action(200, ActivityAttachment.ADAPTIVE, card);
  }

  /** Words that are shown beside the card, which stays. */
  static WebResponse words(String words) {
    return action(200, MESSAGE, words);
  }

  /** What a card asked for cannot be understood. */
  static WebResponse badAction(String words) {
    return action(400, ERROR, Map.of("code", "BadRequest", "message", words));
  }

  /** Opens a dialog, or goes on with the one that is open. */
  static WebResponse dialog(String title, AdaptiveCard card) {
    Map<String, Object> shown =
        Map.of(
            "title",
            title,
            "height",
            "medium",
            "width",
            "medium",
            "card",
            ActivityAttachment.card(card));
    return json(Map.of("task", Map.of("type", "continue", "value", shown)));
  }

  /** Closes the dialog and says something in its place. */
  static WebResponse dialogWords(String words) {
    return json(Map.of("task", Map.of("type", "message", "value", words)));
  }

  private static WebResponse action(int status, String type, Object value) {
    return json(Map.of("statusCode", status, "type", type, "value", value));
  }
}
