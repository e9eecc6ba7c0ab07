package dev.networkingcoach.slack.internal.form;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog carries along.
 *
 * @param token the form's token
 * @param fromHome whether it was opened on the Home
 */
public record ViewMemo(String token, boolean fromHome) {
  private static final Gson GSON = new Gson();

  String write() {
    JsonObject json = new JsonObject();
    json.addProperty("token", token);
    json.addProperty("home", fromHome);
    return GSON.toJson(json);
  }

  /** What a dialog carried along; empty for one of another version. */
  public static Optional<ViewMemo> read(@Nullable String text) {
    try {
      JsonObject json = GSON.fromJson(text == null ? "" : text, JsonObject.class);
      return json == null || !json.has("token") || !json.has("home")
          ? Optional.empty()
          : Optional.of(
              new ViewMemo(json.get("token").getAsString(), json.get("home").getAsBoolean()));
    } catch (JsonParseException | UnsupportedOperationException | IllegalStateException other) {
      return Optional.empty();
    }
  }
}
