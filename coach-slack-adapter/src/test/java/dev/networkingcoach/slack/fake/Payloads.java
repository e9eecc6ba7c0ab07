package dev.networkingcoach.slack.fake;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Payloads as Slack sends them, out of the fixtures beside this class. */
public final class Payloads {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private Payloads() {}

  public static String of(String name, String... namesAndValues) {
    Map<String, String> values = new TreeMap<>(Map.of("user", "U1", "id", unique()));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    String text = read(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", escaped(value.getValue()));
    }
    return text.replaceAll("\\$\\{[a-z]+}", "");
  }

  public static String unique() {
    return "1764061200." + COUNTER.incrementAndGet();
  }

  private static String escaped(String value) {
    String json = new Gson().toJson(value);
    return json.substring(1, json.length() - 1);
  }

  private static String read(String name) {
    String path = "/dev/networkingcoach/slack/payloads/" + name + ".json";
    try (InputStream in = Payloads.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
