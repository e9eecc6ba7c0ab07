package dev.networkingcoach.slack.internal.form;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.networkingcoach.slack.internal.press.PressedButton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog carries along.
 *
 * @param token the form's token
 * @param origin where it was opened
 */
public record ViewMemo(String token, DialogOrigin origin) {
  private static final Gson GSON = new Gson();

  String write() {
    JsonObject json = new JsonObject();
    json.addProperty("token", token);
    json.addProperty("home", origin.home());
    PressedButton button = origin.button();
    if (button != null) {
      json.addProperty("button", button.write());
    }
    return GSON.toJson(json);
  }

  /** What a dialog carried along; empty for one of another version. */
  public static Optional<ViewMemo> read(@Nullable String text) {
    try {
      JsonObject json = GSON.fromJson(text == null ? "" : text, JsonObject.class);
      return json == null || !json.has("token") || !json.has("home")
          ? Optional.empty()
          : Optional.of(new ViewMemo(json.get("token").getAsString(), origin(json)));
    } catch (JsonParseException | UnsupportedOperationException | IllegalStateException other) {
      return Optional.empty();
    }
  }

  private static DialogOrigin origin(JsonObject json) {
    PressedButton button =
        json.has("button")
            ? PressedButton.read(json.get("button").getAsString()).orElse(null)
            : null;
    return new DialogOrigin(json.get("home").getAsBoolean(), button);
  }
}
