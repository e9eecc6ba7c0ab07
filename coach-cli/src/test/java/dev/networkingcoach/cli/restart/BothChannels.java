package dev.networkingcoach.cli.restart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack and the Connector of Teams over real HTTP: they take all that is said, and keep it. */
final class BothChannels implements AutoCloseable {
  /** The name in everybody's profile. */
  static final String NAME = "Philomena Wintergreen";

  private static final Pattern FIELD = Pattern.compile("(?:^|&)(user|text|channel)=([^&]*)");
  private static final String SLACK = "/slack/";

  static {
    // Else answers wait for the acknowledgement of their headers, 40 ms at most.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> slack = new CopyOnWriteArrayList<>();
  private final List<String> teams = new CopyOnWriteArrayList<>();

  BothChannels() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(threads);
    server.createContext(SLACK, this::slack);
    server.createContext("/teams/", this::teams);
    server.start();
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Where Slack's Web API is. */
  String slackUrl() {
    return address() + SLACK;
  }

  /** The service address that activities of Teams come with. */
  String serviceUrl() {
    return address() + "/teams/";
  }

  /** What was said in Slack, the plain text of each message, oldest first. */
  List<String> inSlack() {
    return slack;
  }

  /** What was said in Teams, the JSON of each activity, oldest first. */
  List<String> inTeams() {
    return teams;
  }

  private void slack(HttpExchange exchange) throws IOException {
    String body = body(exchange);
    String method = exchange.getRequestURI().getPath().substring(SLACK.length());
    switch (method) {
      case "auth.test" -> answer(exchange, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\"}");
      case "users.info" ->
          answer(
              exchange,
              "{\"ok\":true,\"user\":{\"id\":\""
                  + field(body, "user")
                  + "\",\"team_id\":\"T1\",\"tz\":\"Europe/Berlin\",\"profile\":{\"real_name\":\""
                  + NAME
                  + "\"}}}");
      case "chat.postMessage" -> {
        slack.add(field(body, "text"));
        answer(exchange, "{\"ok\":true,\"ts\":\"1764061300.000100\",\"channel\":\"D1\"}");
      }
      default -> answer(exchange, "{\"ok\":true}");
    }
  }

  private void teams(HttpExchange exchange) throws IOException {
    String body = body(exchange);
    if (exchange.getRequestMethod().equals("POST")) {
      teams.add(body);
    }
    answer(exchange, "{\"id\":\"sent\",\"members\":[]}");
  }

  private static String field(String body, String name) {
    Matcher field = FIELD.matcher(body);
    while (field.find()) {
      if (field.group(1).equals(name)) {
        return URLDecoder.decode(field.group(2), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
