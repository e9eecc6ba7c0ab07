package dev.networkingcoach.teams.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A conversation in the Playground, seen by the person who uses it. */
record Chat(Playground playground, String id) {
  private static final String ME = "user-id-0";

  void install() {
    playground.post("/_debug/conversation/" + id + "/installation", "{}");
  }

  void say(String text) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.putObject("from").put("id", ME);
    message.put("text", text).put("textFormat", "plain");
    playground.post("/_conversation/v1/conversations/" + id + "/messages", message.toString());
  }

  void mention(String text) {
    JsonNode bot = playground.config().path("bot");
    String at = "<at>" + bot.path("name").asText() + "</at>";
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.putObject("from").put("id", ME);
    message.put("text", at + " " + text).put("textFormat", "plain");
    ObjectNode mention = message.putArray("mentions").addObject();
    mention.put("text", at).putObject("mentioned").put("id", bot.path("id").asText());
    playground.post("/_conversation/v1/conversations/" + id + "/messages", message.toString());
  }

  /** The next thing shown that holds these words. */
  JsonNode shown(String words) {
    return playground.await(event -> event.contains(words));
  }

  /** Presses a button of a card that was shown. */
  JsonNode press(JsonNode shown, JsonNode action) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    value.put("trigger", "manual").set("action", action);
    return playground.post(
        "/_conversation/v1/invoke",
        request("adaptiveCard/action", value)
            .put("replyToId", shown.path("message").path("messageId").asText())
            .toString());
  }

  /** Presses a button of a card in a client that does not know {@code Action.Execute}. */
  void submit(JsonNode shown, JsonNode data) {
    playground.post(
        "/_conversation/v1/submit",
        request("submit", data)
            .put("replyToId", shown.path("message").path("messageId").asText())
            .toString());
  }

  JsonNode invoke(String name, String value) {
    return playground.post(
        "/_conversation/v1/invoke", request(name, Playground.read(value)).toString());
  }

  private ObjectNode request(String name, JsonNode value) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("name", name).set("value", value);
    request.putObject("from").put("id", ME);
    request.putObject("conversation").put("id", id);
    return request;
  }

  /** The first button of that title, wherever it stands; of any title where that is empty. */
  static JsonNode action(JsonNode within, String title) {
    for (JsonNode holder : within.findParents("actions")) {
      for (JsonNode action : holder.path("actions")) {
        boolean button = action.path("type").asText().startsWith("Action.");
        if (button && (title.isEmpty() || action.path("title").asText().equals(title))) {
          return action;
        }
      }
    }
    throw new AssertionError("there is no button " + title + " in " + within);
  }
}
