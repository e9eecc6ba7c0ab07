package dev.networkingcoach.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection whose bytes a test writes itself. */
final class RawClient implements AutoCloseable {
  private static final int GUARD_MILLIS = 60_000;

  private final Socket socket = new Socket();

  private RawClient() {}

  /** A connection to a port of this machine, from one of its addresses such as 127.0.0.2. */
  static RawClient connect(String from, int port) throws IOException {
    RawClient client = new RawClient();
    client.socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    client.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    client.socket.setSoTimeout(GUARD_MILLIS);
    return client;
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** The status of the next answer; 0 where the connection ends instead. */
  int status() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = read();
      if (next < 0) {
        return 0;
      }
      head.append((char) next);
    }
    return Integer.parseInt(head.substring(9, 12));
  }

  /** Waits until the other side ends the connection, and drops what it still says. */
  void awaitEnd() throws IOException {
    int next = read();
    while (next >= 0) {
      next = read();
    }
  }

  private int read() throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (SocketException reset) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
