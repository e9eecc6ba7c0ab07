package dev.networkingcoach.slack.internal.request;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body is one of those that are understood. What is not never reaches the parser behind
 * this one, which would put it into the log.
 */
final class PayloadShape {
  private static final Set<String> TYPES =
      Set.of(
          "block_actions",
          "event_callback",
          "message_action",
          "shortcut",
          "url_verification",
          "view_closed",
          "view_submission");

  private PayloadShape() {}

  static boolean isKnown(String body) {
    try {
      if (body.startsWith("{")) {
        return isKnownJson(body);
      }
      String payload = field(body, "payload");
      return payload != null ? isKnownJson(payload) : hasText(field(body, "command"));
    } catch (JsonParseException | IllegalArgumentException broken) {
      return false;
    }
  }

  /** Over Socket Mode a command is JSON too. */
  static boolean isKnownInSocket(String body) {
    try {
      JsonElement json = JsonParser.parseString(body);
      return (json.isJsonObject() && hasText(text(json.getAsJsonObject(), "command")))
          || isKnownJson(body);
    } catch (JsonParseException broken) {
      return false;
    }
  }

  static boolean isSslCheck(String body) {
    return !body.startsWith("{") && "1".equals(field(body, "ssl_check"));
  }

  private static boolean isKnownJson(String text) {
    JsonElement json = JsonParser.parseString(text);
    if (!json.isJsonObject()) {
      return false;
    }
    String type = text(json.getAsJsonObject(), "type");
    return TYPES.contains(type) && (!type.equals("event_callback") || hasEvent(json));
  }

  private static boolean hasEvent(JsonElement json) {
    JsonElement event = json.getAsJsonObject().get("event");
    return event != null && event.isJsonObject() && hasText(text(event.getAsJsonObject(), "type"));
  }

  private static String text(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static boolean hasText(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static @Nullable String field(String body, String name) {
    for (String pair : body.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }
}
