package dev.networkingcoach.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The counts and lengths that Slack documents for blocks, messages and views, written apart from
 * the renderer.
 */
public final class BlockCheck {
  private final List<String> faults = new ArrayList<>();
  private final Set<String> actionIds = new HashSet<>();
  private final Set<String> blockIds = new HashSet<>();

  private BlockCheck() {}

  /** What is wrong with a message. */
  public static List<String> message(JsonObject message) {
    BlockCheck check = new BlockCheck();
    check.text("message", message.get("text"), 1, 3_000);
    check.blocks(message.getAsJsonArray("blocks"), 50);
    int all = message.get("blocks").toString().length();
    check.is(all <= 13_200, "msg_blocks_too_long: " + all);
    return check.faults;
  }

  /** What is wrong with a view. */
  public static List<String> view(JsonObject view) {
    BlockCheck check = new BlockCheck();
    check.blocks(view.getAsJsonArray("blocks"), 100);
    check.optional(view, "private_metadata", 3_000);
    check.optional(view, "callback_id", 255);
    if (view.get("type").getAsString().equals("modal")) {
      check.object("title", view.get("title"), 24);
      boolean inputs = view.toString().contains("\"type\":\"input\"");
      check.is(!inputs || view.has("submit"), "a modal with inputs must have a submit");
      for (String name : List.of("submit", "close")) {
        if (view.has(name)) {
          check.object(name, view.get(name), 24);
        }
      }
    } else {
      check.is(view.get("type").getAsString().equals("home"), "type of view");
    }
    return check.faults;
  }

  private void is(boolean right, String fault) {
    if (!right) {
      faults.add(fault);
    }
  }

  private void text(String what, JsonElement text, int least, int most) {
    int length = text == null ? 0 : text.getAsString().length();
    is(length >= least && length <= most, what + " has " + length + " characters, most " + most);
  }

  private void optional(JsonObject json, String name, int most) {
    if (json.has(name)) {
      text(name, json.get(name), 1, most);
    }
  }

  private void object(String what, JsonElement object, int most) {
    text(what, object.getAsJsonObject().get("text"), 1, most);
    String type = object.getAsJsonObject().get("type").getAsString();
    is(Set.of("plain_text", "mrkdwn").contains(type), what + " has the type " + type);
    if (type.equals("mrkdwn")) {
      String text = object.getAsJsonObject().get("text").getAsString();
      is(!text.matches("(?s).*[<>].*"), what + " is not escaped: " + text);
    }
  }

  private void blocks(JsonArray blocks, int most) {
    is(blocks.size() <= most, blocks.size() + " blocks, most " + most);
    blocks.forEach(block -> block(block.getAsJsonObject()));
  }

  private void block(JsonObject block) {
    if (block.has("block_id")) {
      text("block_id", block.get("block_id"), 1, 255);
      is(blockIds.add(block.get("block_id").getAsString()), "block_id twice");
    }
    switch (block.get("type").getAsString()) {
      case "header" -> object("header", block.get("text"), 150);
      case "section" -> section(block);
      case "context" -> context(block.getAsJsonArray("elements"));
      case "actions" -> actions(block.getAsJsonArray("elements"));
      case "input" -> input(block);
      case "rich_text" -> richText(block.getAsJsonArray("elements"));
      case "divider" -> is(block.size() <= 2, "a divider is bare");
      default -> faults.add("block " + block.get("type"));
    }
  }

  private void section(JsonObject block) {
    is(block.has("text") || block.has("fields"), "a section without text");
    if (block.has("text")) {
      object("section", block.get("text"), 3_000);
    }
    if (block.has("fields")) {
      JsonArray fields = block.getAsJsonArray("fields");
      is(!fields.isEmpty() && fields.size() <= 10, fields.size() + " fields");
      fields.forEach(field -> object("field", field, 2_000));
    }
    if (block.has("accessory")) {
      button(block.getAsJsonObject("accessory"));
    }
  }

  private void context(JsonArray elements) {
    is(!elements.isEmpty() && elements.size() <= 10, elements.size() + " elements of a context");
    elements.forEach(element -> object("context", element, 2_000));
  }

  private void actions(JsonArray elements) {
    is(!elements.isEmpty() && elements.size() <= 25, elements.size() + " actions");
    elements.forEach(element -> button(element.getAsJsonObject()));
  }

  private void richText(JsonArray elements) {
    is(!elements.isEmpty(), "a rich text without elements");
    for (JsonElement element : elements) {
      JsonArray runs = element.getAsJsonObject().getAsJsonArray("elements");
      is(!runs.isEmpty(), "a rich text without words");
      runs.forEach(run -> text("run", run.getAsJsonObject().get("text"), 1, 3_000));
    }
  }

  private void menu(JsonObject menu) {
    text("action_id", menu.get("action_id"), 1, 255);
    is(actionIds.add(menu.get("action_id").getAsString()), "action_id twice");
    options(menu.getAsJsonArray("options"), 5);
  }

  private void button(JsonObject button) {
    if (button.get("type").getAsString().equals("overflow")) {
      menu(button);
      return;
    }
    optional(button, "accessibility_label", 75);
    object("button", button.get("text"), 75);
    is(button.getAsJsonObject("text").get("type").getAsString().equals("plain_text"), "label");
    text("value", button.get("value"), 1, 2_000);
    text("action_id", button.get("action_id"), 1, 255);
    is(actionIds.add(button.get("action_id").getAsString()), "action_id twice");
    is(
        !button.has("style")
            || Set.of("primary", "danger").contains(button.get("style").getAsString()),
        "style");
  }

  private void input(JsonObject block) {
    object("label", block.get("label"), 2_000);
    if (block.has("hint")) {
      object("hint", block.get("hint"), 2_000);
    }
    JsonObject element = block.getAsJsonObject("element");
    text("action_id", element.get("action_id"), 1, 255);
    optional(element, "initial_value", 3_000);
    String type = element.get("type").getAsString();
    int most = type.equals("checkboxes") ? 10 : 100;
    if (element.has("options")) {
      options(element.getAsJsonArray("options"), most);
    } else if (element.has("option_groups")) {
      JsonArray groups = element.getAsJsonArray("option_groups");
      is(groups.size() <= 100, groups.size() + " groups");
      groups.forEach(group -> options(group.getAsJsonObject().getAsJsonArray("options"), 100));
    } else {
      is(!type.contains("select") && !type.equals("checkboxes"), type + " without options");
    }
  }

  private void options(JsonArray options, int most) {
    is(!options.isEmpty() && options.size() <= most, options.size() + " options");
    for (JsonElement option : options) {
      object("option", option.getAsJsonObject().get("text"), 75);
      text("value", option.getAsJsonObject().get("value"), 1, 150);
    }
  }
}
