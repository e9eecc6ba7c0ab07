package dev.networkingcoach.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An endpoint of the protocol on this machine, which does as it is told. */
final class ChatModelServer implements AutoCloseable {
  static final String KEY = "secret-key-4711";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile Behaviour behaviour = exchange -> send(exchange, 500, "{}");

  /** What a request said. */
  record Asked(String path, String authorization, String body) {}

  /** What is done with a request. */
  @FunctionalInterface
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  ChatModelServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked.add(
        new Asked(
            exchange.getRequestURI().getPath(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    behaviour.answer(exchange);
    exchange.close();
  }

  /** From now on the model answers this. */
  void says(String... lines) {
    String content = String.join("\\n", lines).replace("\"", "\\\"");
    sends(
        200,
        "{\"id\":\"c1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"small\","
            + "\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":"
            + "{\"role\":\"assistant\",\"content\":\""
            + content
            + "\"}}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1,\"total_tokens\":2}}");
  }

  /** From now on the server answers this. */
  void sends(int status, String body) {
    behaviour = exchange -> send(exchange, status, body);
  }

  /** From now on the server says nothing. */
  void isSilent() {
    behaviour = exchange -> waitUntilClosed();
  }

  /** From now on an answer begins and does not end. */
  void stalls() {
    behaviour =
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          waitUntilClosed();
        };
  }

  private void waitUntilClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** How to ask it. */
  ModelSettings settings(int callsPerDay, Duration timeout) {
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    return new ModelSettings(endpoint, "small", KEY, timeout, callsPerDay);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
