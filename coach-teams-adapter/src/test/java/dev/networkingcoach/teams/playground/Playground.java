package dev.networkingcoach.teams.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The Microsoft 365 Agents Playground, started for a test, and spoken to by its REST interface. */
final class Playground implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
  private final Process process;
  private final String address;

  private Playground(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static Playground start(Path modules, URI bot) throws IOException {
    int port = freePort();
    Path program = modules.resolve("@microsoft").resolve("m365agentsplayground").resolve("cli.js");
    ProcessBuilder builder =
        new ProcessBuilder(
            "node",
            program.toString(),
            "start",
            "--port",
            String.valueOf(port),
            "--disable-telemetry");
    builder
        .environment()
        .putAll(
            Map.of(
                "TEAMSAPPTESTER_BROWSER", "none",
                "BOT_ENDPOINT", bot.toString(),
                "DEFAULT_CHANNEL_ID", "msteams"));
    builder.redirectErrorStream(true).directory(modules.getParent().toFile());
    Process process = builder.start();
    awaitStart(process);
    Playground playground = new Playground(process, "http://127.0.0.1:" + port);
    playground.listen();
    return playground;
  }

  private static void awaitStart(Process process) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains("Listening on")) {
        return;
      }
    }
    throw new IllegalStateException("the Playground did not start");
  }

  private void listen() {
    URI stream =
        URI.create(address.replace("http", "ws") + "/_ws_conversation/v1/conversations/stream");
    http.newWebSocketBuilder().buildAsync(stream, new Stream()).join();
  }

  String address() {
    return address;
  }

  /** How the Playground is set up: its users, chats and teams. */
  JsonNode config() {
    return send(HttpRequest.newBuilder(URI.create(address + "/_internal/v1/testConfig")).build())
        .path("config");
  }

  JsonNode post(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** The next thing that the Playground shows in a conversation and that is such. */
  JsonNode await(Predicate<String> such) {
    try {
      for (int passed = 0; passed < 200; passed++) {
        JsonNode event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
          break;
        }
        if (such.test(event.toString())) {
          return event;
        }
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    throw new AssertionError("the Playground shows nothing of the kind");
  }

  /** Forgets what was shown so far. */
  void forget() {
    events.clear();
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(response.statusCode() + " " + response.body());
      }
      String body = response.body();
      return body.startsWith("{") ? JSON.readTree(body) : JSON.missingNode();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** Keeps what the Playground tells its pages. */
  private final class Stream implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        try {
          events.add(JSON.readTree(text.toString()));
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
        text.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
