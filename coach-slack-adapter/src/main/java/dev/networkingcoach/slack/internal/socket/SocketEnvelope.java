package dev.networkingcoach.slack.internal.socket;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import java.util.Optional;

/**
 * What comes over the connection.
 *
 * @param id to be handed back; empty where nothing is to be
 * @param type such as {@code events_api}
 * @param payload what is in it, as JSON
 */
record SocketEnvelope(String id, String type, String payload) {
  private static final Gson GSON = new Gson();

  /** An envelope; empty for what is none. */
  static Optional<SocketEnvelope> read(String message) {
    try {
      JsonElement json = JsonParser.parseString(message);
      if (!json.isJsonObject()) {
        return Optional.empty();
      }
      JsonObject all = json.getAsJsonObject();
      JsonElement payload = all.get("payload");
      return Optional.of(
          new SocketEnvelope(
              text(all, "envelope_id"),
              text(all, "type"),
              payload == null ? "" : GSON.toJson(payload)));
    } catch (JsonParseException noJson) {
      return Optional.empty();
    }
  }

  private static String text(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  /** Whether Slack waits for what becomes of it. */
  boolean isSubmission() {
    return payload.contains("\"view_submission\"");
  }

  /** The acknowledgement, with the answer where there is one. */
  String acknowledge(Response answer) {
    JsonObject json = new JsonObject();
    json.addProperty("envelope_id", id);
    String body = answer.getBody();
    if (body != null && answer.getContentType().startsWith("application/json")) {
      json.add("payload", JsonParser.parseString(body));
    }
    return GSON.toJson(json);
  }
}
