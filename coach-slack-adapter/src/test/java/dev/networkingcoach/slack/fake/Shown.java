package dev.networkingcoach.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A message as a person sees it, whose buttons they can press. */
public record Shown(JsonObject json) {

  public String text() {
    return json.get("text").getAsString();
  }

  public String blocks() {
    return json.get("blocks").toString();
  }

  /** The labels of its buttons, in order. */
  public List<String> labels() {
    return buttons().stream().map(Shown::label).toList();
  }

  /** What Slack sends where the first button with this label is pressed. */
  public String press(String label) {
    return press(label, 0, "");
  }

  /** The same for one of several, with a trigger that can open a dialog. */
  public String press(String label, int number, String trigger) {
    JsonObject button =
        buttons().stream().filter(one -> label(one).equals(label)).toList().get(number);
    return Payloads.of(
            "message_actions",
            "text",
            button.get("action_id").getAsString(),
            "value",
            button.get("value").getAsString(),
            "trigger",
            trigger,
            "ts",
            json.get("ts").getAsString())
        .replace("\"message\":{}", "\"message\":" + json);
  }

  private static String label(JsonObject button) {
    return button.getAsJsonObject("text").get("text").getAsString();
  }

  private List<JsonObject> buttons() {
    List<JsonObject> buttons = new ArrayList<>();
    for (JsonElement one : json.getAsJsonArray("blocks")) {
      JsonObject block = one.getAsJsonObject();
      if (block.get("type").getAsString().equals("actions")) {
        JsonArray elements = block.getAsJsonArray("elements");
        elements.forEach(element -> buttons.add(element.getAsJsonObject()));
      } else if (block.has("accessory")) {
        buttons.add(block.getAsJsonObject("accessory"));
      }
    }
    return buttons;
  }
}
