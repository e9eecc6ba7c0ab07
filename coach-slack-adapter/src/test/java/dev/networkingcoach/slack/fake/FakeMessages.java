package dev.networkingcoach.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages that stand in channels, which know their time and the ids of their blocks. */
public final class FakeMessages {
  private final Map<String, JsonObject> messages = new LinkedHashMap<>();
  private int last;
  private int lastBlock;

  FakeMessages() {}

  /** What stands there now, in the order it was posted. */
  public synchronized List<Shown> all() {
    return new ArrayList<>(
        messages.values().stream().map(one -> new Shown(one.deepCopy())).toList());
  }

  /** Somebody deletes every message. */
  public synchronized void delete() {
    messages.clear();
  }

  synchronized String post(Call call) {
    last++;
    String channel = call.value("channel");
    String time = "1764061300." + String.format("%06d", last);
    put(time, channel.startsWith("U") ? "D" + channel : channel, call);
    return time;
  }

  /** Whether it stands there. */
  synchronized boolean update(Call call) {
    JsonObject before = messages.get(call.value("ts"));
    boolean known =
        before != null && before.get("channel").getAsString().equals(call.value("channel"));
    if (known) {
      put(call.value("ts"), call.value("channel"), call);
    }
    return known;
  }

  private void put(String time, String channel, Call call) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("user", "UBOT");
    message.addProperty("ts", time);
    message.addProperty("channel", channel);
    message.addProperty("text", call.value("text"));
    if (call.values().containsKey("thread_ts")) {
      message.addProperty("thread_ts", call.value("thread_ts"));
    }
    message.add("blocks", withIds(call.blocks()));
    messages.put(time, message);
  }

  private JsonArray withIds(JsonArray blocks) {
    for (JsonElement block : blocks) {
      if (!block.getAsJsonObject().has("block_id")) {
        lastBlock++;
        block.getAsJsonObject().addProperty("block_id", "b" + lastBlock);
      }
    }
    return blocks;
  }
}
