package dev.networkingcoach.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Socket Mode. Thread-safe. */
public final class SocketServer extends WebSocketServer {
  private final CountDownLatch started = new CountDownLatch(1);
  private final List<WebSocket> connections = new CopyOnWriteArrayList<>();
  private final List<WebSocket> silent = new CopyOnWriteArrayList<>();
  private final List<JsonObject> acknowledged = new CopyOnWriteArrayList<>();
  private volatile int opened;

  public SocketServer() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    setReuseAddr(true);
    start();
    try {
      started.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** An address that nobody could guess, as Slack gives. */
  public String address() {
    return "ws://127.0.0.1:" + getPort() + "/link/?ticket=1&app_id=2";
  }

  /** How many connections were opened so far. */
  public int opened() {
    return opened;
  }

  public int open() {
    return connections.size();
  }

  public void envelope(String id, String type, String payload) {
    send(
        "{\"envelope_id\":\""
            + id
            + "\",\"type\":\""
            + type
            + "\",\"accepts_response_payload\":true,\"payload\":"
            + payload
            + "}");
  }

  public void send(String message) {
    awaitConnection();
    connections.get(connections.size() - 1).send(message);
  }

  private void awaitConnection() {
    Until.isTrue("a connection is open on this side too", () -> !connections.isEmpty());
  }

  /** Ends the connections without a word. */
  public void cut() {
    awaitConnection();
    connections.forEach(connection -> connection.closeConnection(1006, "cut"));
  }

  /** The connections that are open now stay so, and their pings are not answered any more. */
  public void fallSilent() {
    awaitConnection();
    silent.addAll(connections);
  }

  @Override
  public void onWebsocketPing(WebSocket connection, Framedata ping) {
    if (!silent.contains(connection)) {
      super.onWebsocketPing(connection, ping);
    }
  }

  public boolean isAcknowledged(String id) {
    return acknowledged.stream().anyMatch(json -> json.get("envelope_id").getAsString().equals(id));
  }

  public JsonObject acknowledgement(String id) {
    return acknowledged.stream()
        .filter(json -> json.get("envelope_id").getAsString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public synchronized void onOpen(WebSocket connection, ClientHandshake handshake) {
    connections.add(connection);
    opened++;
    connection.send("{\"type\":\"hello\",\"num_connections\":1}");
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    connections.remove(connection);
  }

  @Override
  public void onMessage(WebSocket connection, String message) {
    acknowledged.add(JsonParser.parseString(message).getAsJsonObject());
  }

  @Override
  public void onError(WebSocket connection, Exception failed) {
    connections.remove(connection);
  }
}
