package dev.networkingcoach.slack.internal.socket;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** One connection, which pings and ends where no answer comes. */
final class SocketConnection extends WebSocketClient {
  private static final int SECONDS_WITHOUT_PONG = 4;

  private final BiConsumer<SocketConnection, String> onMessage;
  private final Consumer<SocketConnection> onEnd;

  SocketConnection(
      URI address,
      BiConsumer<SocketConnection, String> onMessage,
      Consumer<SocketConnection> onEnd) {
    super(address);
    this.onMessage = onMessage;
    this.onEnd = onEnd;
    setConnectionLostTimeout(SECONDS_WITHOUT_PONG);
  }

  @Override
  public void onOpen(ServerHandshake handshake) {}

  @Override
  public void onMessage(String message) {
    onMessage.accept(this, message);
  }

  /** Slack sends text; this is handed on as a message that cannot be read. */
  @Override
  public void onMessage(ByteBuffer bytes) {
    onMessage.accept(this, "");
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    onEnd.accept(this);
  }

  /** The connection ends after an error, and that is what counts. */
  @Override
  public void onError(Exception failed) {}
}
