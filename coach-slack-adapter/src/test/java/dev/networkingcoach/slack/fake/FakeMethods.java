package dev.networkingcoach.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What the methods of the API answer, and what they refuse. Thread-safe. */
public final class FakeMethods {
  private static final Duration TRIGGER_LIFE = Duration.ofSeconds(3);

  private final InstantSource clock;
  private final FakeLimits limits;
  private final Supplier<URI> address;
  private final Map<String, JsonObject> tokens = new ConcurrentHashMap<>();
  private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
  private final Map<String, Instant> triggers = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> responses = new ConcurrentHashMap<>();
  private final Map<String, String> grants = new ConcurrentHashMap<>();
  private final Map<String, JsonObject> quiet = new ConcurrentHashMap<>();
  private final AtomicInteger counter = new AtomicInteger();
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private final FakeMessages messages = new FakeMessages();
  private volatile String socketAddress = "";
  private volatile boolean channelsOnly;

  FakeMethods(InstantSource clock, Duration channelInterval, Supplier<URI> address) {
    this.clock = clock;
    this.limits = new FakeLimits(clock, channelInterval);
    this.address = address;
  }

  /** A token that is good, and what {@code auth.test} tells of it. */
  public void token(String token, String about) {
    tokens.put(token, json(about));
  }

  public void revoke(String token) {
    tokens.remove(token);
  }

  public void user(String id, String about) {
    users.put(id, json(about.replace("{", "{\"id\":\"" + id + "\",").replace(",}", "}")));
  }

  /** What {@code oauth.v2.access} gives for a code or a refresh token, once. */
  public void grant(String code, String answer) {
    grants.put(code, answer);
  }

  /** From now on a method is always answered with this error. */
  public void refuse(String method, String error) {
    refusals.put(method, error);
  }

  /** From now on the id of a user does not stand for the channel of their messages. */
  public void takeChannelsOnly() {
    channelsOnly = true;
  }

  public void disturbNot(String user, Instant from, Instant until) {
    quiet.put(
        user,
        json(
            "{\"dnd_enabled\":true,\"next_dnd_start_ts\":"
                + from.getEpochSecond()
                + ",\"next_dnd_end_ts\":"
                + until.getEpochSecond()
                + "}"));
  }

  public void socket(String address) {
    this.socketAddress = address;
  }

  public String trigger() {
    String id = "trigger." + counter.incrementAndGet();
    triggers.put(id, clock.instant());
    return id;
  }

  public String responseUrl() {
    String path = "response/" + counter.incrementAndGet();
    responses.put("/" + path, new AtomicInteger(5));
    return address.get() + path;
  }

  /** What stands in the channels. */
  public FakeMessages messages() {
    return messages;
  }

  /** How often a call was refused since there were too many. */
  public int tooMany() {
    return limits.tooMany();
  }

  void countTooMany() {
    limits.countTooMany();
  }

  boolean takesResponse(String path) {
    AtomicInteger left = responses.get(path);
    return left != null && left.getAndDecrement() > 0;
  }

  /** Takes as many messages of one workspace as Slack takes of many. */
  public void liftLimits() {
    limits.lift();
  }

  long wait(Call call) {
    return limits.wait(call);
  }

  JsonObject answer(Call call) {
    if (call.method().equals("oauth.v2.access")) {
      return access(call);
    }
    JsonObject about = tokens.get(call.token());
    if (about == null) {
      return error(call.token().isEmpty() ? "not_authed" : "invalid_auth");
    }
    String refusal = refusals.get(call.method());
    if (refusal != null) {
      return error(refusal);
    }
    return switch (call.method()) {
      case "auth.test" -> about.deepCopy();
      case "apps.connections.open" -> json("{\"ok\":true,\"url\":\"" + socketAddress + "\"}");
      case "users.info" -> user(call);
      case "dnd.teamInfo" -> quiet(call);
      case "chat.postMessage", "chat.postEphemeral" -> message(call);
      case "chat.update" -> update(call);
      case "views.open" -> open(call);
      case "views.publish" -> faults(BlockCheck.view(call.view()));
      case "conversations.open" ->
          json("{\"ok\":true,\"channel\":{\"id\":\"D" + call.value("users") + "\"}}");
      case "files.info" -> fileInfo(call);
      case "files.getUploadURLExternal" -> upload();
      case "files.completeUploadExternal" -> json("{\"ok\":true,\"files\":[{\"id\":\"F1\"}]}");
      default -> error("unknown_method");
    };
  }

  private JsonObject access(Call call) {
    String code = call.value(call.values().containsKey("code") ? "code" : "refresh_token");
    String answer = grants.remove(code);
    return answer == null ? error("invalid_code") : json(answer);
  }

  private JsonObject user(Call call) {
    JsonObject user = users.get(call.value("user"));
    if (user == null) {
      return error("user_not_found");
    }
    JsonObject answer = ok();
    answer.add("user", user);
    return answer;
  }

  private JsonObject quiet(Call call) {
    JsonObject told = new JsonObject();
    List<String> asked = List.of(call.value("users").split(",", -1));
    if (asked.size() > 50) {
      return error("too_many_users");
    }
    asked.forEach(
        user -> told.add(user, quiet.getOrDefault(user, json("{\"dnd_enabled\":false}"))));
    JsonObject answer = ok();
    answer.add("users", told);
    return answer;
  }

  private JsonObject message(Call call) {
    if (channelsOnly && call.value("channel").startsWith("U")) {
      return error("channel_not_found");
    }
    JsonObject answer = readable(call);
    if (answer.get("ok").getAsBoolean() && call.method().equals("chat.postMessage")) {
      answer.addProperty("ts", messages.post(call));
    }
    return answer;
  }

  private JsonObject update(Call call) {
    JsonObject answer = readable(call);
    return answer.get("ok").getAsBoolean() && !messages.update(call)
        ? error("message_not_found")
        : answer;
  }

  private static JsonObject readable(Call call) {
    if (call.value("text").isBlank()) {
      return error("no_text");
    }
    JsonObject message = new JsonObject();
    message.addProperty("text", call.value("text"));
    message.add("blocks", call.blocks());
    return faults(BlockCheck.message(message));
  }

  private JsonObject open(Call call) {
    Instant issued = triggers.remove(call.value("trigger_id"));
    if (issued == null) {
      return error("invalid_trigger_id");
    }
    return clock.instant().isAfter(issued.plus(TRIGGER_LIFE))
        ? error("expired_trigger_id")
        : faults(BlockCheck.view(call.view()));
  }

  private JsonObject upload() {
    return json(
        "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + address.get() + "upload/F1\"}");
  }

  private JsonObject fileInfo(Call call) {
    String id = call.value("file");
    return json(
        "{\"ok\":true,\"file\":{\"id\":\""
            + id
            + "\",\"name\":\"people.csv\",\"url_private\":\""
            + address.get()
            + "files/"
            + id
            + "\"}}");
  }

  private static JsonObject faults(List<String> faults) {
    if (faults.isEmpty()) {
      return ok();
    }
    JsonObject answer = error("invalid_blocks");
    JsonArray told = new JsonArray();
    faults.forEach(told::add);
    answer.add("errors", told);
    return answer;
  }

  private static JsonObject ok() {
    return json("{\"ok\":true}");
  }

  private static JsonObject error(String error) {
    return json("{\"ok\":false,\"error\":\"" + error + "\"}");
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
