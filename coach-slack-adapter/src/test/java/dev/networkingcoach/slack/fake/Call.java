package dev.networkingcoach.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;

/** A call to the API, as it arrived. */
public record Call(String method, String token, Map<String, String> values) {

  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  public JsonArray blocks() {
    return values.containsKey("blocks")
        ? JsonParser.parseString(value("blocks")).getAsJsonArray()
        : new JsonArray();
  }

  public JsonObject view() {
    return JsonParser.parseString(value("view")).getAsJsonObject();
  }
}
