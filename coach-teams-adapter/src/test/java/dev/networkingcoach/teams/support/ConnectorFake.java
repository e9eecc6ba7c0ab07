package dev.networkingcoach.teams.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The Connector: takes requests that carry the right token, keeps them, and answers as the real one
 * does unless it was told to answer otherwise.
 */
public final class ConnectorFake implements AutoCloseable {
  /** The chat it opens with a person. */
  public static final String OPENED = "a:opened";

  /** Who is in every conversation. */
  private static final String MEMBERS =
      "{\"members\":[{\"id\":\"29:other\",\"name\":\"Somebody Else\"},"
          + "{\"id\":\"29:alex\",\"name\":\"Alex Wilber\",\"userRole\":\"user\"}]}";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalServer server = new LocalServer(this::answer);
  private final String token;
  private final List<Request> requests = new ArrayList<>();
  private final Deque<Other> others = new ArrayDeque<>();
  private int ids;

  /**
   * A Connector.
   *
   * @param token the token that requests must carry; empty for none
   */
  public ConnectorFake(String token) {
    this.token = token;
  }

  /** Its service address. */
  public String serviceUrl() {
    return server.address() + "/emea/";
  }

  /** Answers the next request with this status. */
  public synchronized void next(int status, Map<String, String> headers, String body) {
    others.addLast(new Other(status, headers, body));
  }

  /** Answers the next request with this status. */
  public void next(int status) {
    next(status, Map.of(), "");
  }

  /** The requests with the right token, in order. */
  public synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The bodies of the requests of a method. */
  public List<JsonNode> bodies(String method) {
    return requests().stream()
        .filter(request -> request.method().equals(method))
        .map(Request::body)
        .toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    boolean right = token.isEmpty() ? header == null : ("Bearer " + token).equals(header);
    if (!right) {
      LocalServer.json(exchange, 401, "");
      return;
    }
    String path = exchange.getRequestURI().getRawPath();
    String query = exchange.getRequestURI().getRawQuery();
    Other other = keep(new Request(exchange.getRequestMethod(), path, query, read(body)));
    if (other != null) {
      other.headers().forEach(exchange.getResponseHeaders()::set);
      LocalServer.json(exchange, other.status(), other.body());
      return;
    }
    if (path.endsWith("/pagedmembers")) {
      LocalServer.json(exchange, 200, MEMBERS);
      return;
    }
    boolean creates = path.endsWith("/v3/conversations");
    LocalServer.json(exchange, 201, "{\"id\":\"" + (creates ? OPENED : nextId()) + "\"}");
  }

  private synchronized Other keep(Request request) {
    requests.add(request);
    return others.pollFirst();
  }

  private synchronized String nextId() {
    ids++;
    return "sent-" + ids;
  }

  private static JsonNode read(byte[] body) throws IOException {
    return body.length == 0 ? JSON.missingNode() : JSON.readTree(body);
  }

  @Override
  public void close() {
    server.close();
  }

  /** A request that arrived. */
  public record Request(String method, String path, String query, JsonNode body) {}

  private record Other(int status, Map<String, String> headers, String body) {}
}
