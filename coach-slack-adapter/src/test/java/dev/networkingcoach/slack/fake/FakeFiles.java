package dev.networkingcoach.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Files that people sent, at their private addresses: who has no token is sent to the page to sign
 * in, as Slack does. Thread-safe.
 */
public final class FakeFiles implements HttpHandler {
  private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
  private final Map<String, String> elsewhere = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final List<String> read = new CopyOnWriteArrayList<>();

  /** A file with this id. */
  public void put(String id, byte[] content) {
    contents.put(id, content);
  }

  /** From now on a file is said to be at another address. */
  public void move(String id, String address) {
    elsewhere.put(id, address);
  }

  /** The next request for a file is answered with this status. */
  public void fail(String id, int status) {
    failures.put(id, status);
  }

  /** The ids of files that were asked for, oldest first. */
  public List<String> read() {
    return List.copyOf(read);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String id = path.substring(path.lastIndexOf('/') + 1);
    read.add(id);
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    Integer failure = failures.remove(id);
    if (failure != null) {
      answer(exchange, failure, "text/plain", new byte[0]);
    } else if (elsewhere.containsKey(id)) {
      exchange.getResponseHeaders().add("Location", elsewhere.get(id));
      answer(exchange, 302, "text/plain", new byte[0]);
    } else if (!("Bearer " + Bench.TOKEN).equals(token) || !contents.containsKey(id)) {
      byte[] page = "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8);
      answer(exchange, 200, "text/html; charset=utf-8", page);
    } else {
      answer(exchange, 200, "text/csv", contents.get(id));
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
