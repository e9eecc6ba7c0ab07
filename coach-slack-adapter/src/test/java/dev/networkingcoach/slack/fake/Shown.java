package dev.networkingcoach.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** A message as a person sees it, whose buttons they can press. */
public record Shown(JsonObject json) {
  private static final String ENTRY = "entry";

  public String text() {
    return json.get("text").getAsString();
  }

  public String blocks() {
    return json.get("blocks").toString();
  }

  /** The labels of its buttons and of the entries of its menus, in order. */
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
    String payload =
        Payloads.of(
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
    return button.has(ENTRY) ? chosen(payload, button) : payload;
  }

  /** Slack tells of an entry of a menu as an option that was chosen. */
  private static String chosen(String payload, JsonObject entry) {
    JsonObject sent = JsonParser.parseString(payload).getAsJsonObject();
    JsonObject action = sent.getAsJsonArray("actions").get(0).getAsJsonObject();
    action.remove("value");
    action.addProperty("type", "overflow");
    action.add("selected_option", entry.get(ENTRY));
    return sent.toString();
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
        elements.forEach(element -> add(element.getAsJsonObject(), buttons));
      } else if (block.has("accessory")) {
        buttons.add(block.getAsJsonObject("accessory"));
      }
    }
    return buttons;
  }

  /** A button, or the entries of a menu as if each were one. */
  private static void add(JsonObject element, List<JsonObject> buttons) {
    if (!element.has("options")) {
      buttons.add(element);
      return;
    }
    for (JsonElement option : element.getAsJsonArray("options")) {
      JsonObject entry = option.getAsJsonObject().deepCopy();
      entry.add(ENTRY, option);
      entry.add("action_id", element.get("action_id"));
      buttons.add(entry);
    }
  }
}
