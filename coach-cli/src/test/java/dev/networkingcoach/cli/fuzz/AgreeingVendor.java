package dev.networkingcoach.cli.fuzz;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server in place of Slack or the Connector of Teams that agrees to whatever it is asked. */
final class AgreeingVendor implements AutoCloseable {
  private static final String AGREED =
      "{\"ok\":true,\"id\":\"1\",\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"B1\","
          + "\"ts\":\"1764061200.000100\",\"channel\":CHANNEL,\"user\":{\"id\":\"U1\","
          + "\"team_id\":\"T1\",\"tz\":\"Europe/Berlin\",\"profile\":{\"real_name\":\"Ada\"}}}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  AgreeingVendor() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", AgreeingVendor::agree);
    server.start();
  }

  private static void agree(HttpExchange request) throws IOException {
    try (request) {
      request.getRequestBody().readAllBytes();
      boolean opens = request.getRequestURI().getPath().endsWith("conversations.open");
      byte[] answer =
          AGREED
              .replace("CHANNEL", opens ? "{\"id\":\"D1\"}" : "\"D1\"")
              .getBytes(StandardCharsets.UTF_8);
      request.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
      request.sendResponseHeaders(200, answer.length);
      request.getResponseBody().write(answer);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
