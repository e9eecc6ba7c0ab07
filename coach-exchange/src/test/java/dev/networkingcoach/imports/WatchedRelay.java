package dev.networkingcoach.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Passes on what a program and a server on this machine say to each other, keeps what the program
 * said, and breaks the connection after so many bytes of the server. Thread-safe.
 */
final class WatchedRelay implements AutoCloseable {
  private final ServerSocket listening;
  private final int port;
  private final long most;
  private final AtomicLong passed = new AtomicLong();
  private final Queue<String> said = new ConcurrentLinkedQueue<>();

  WatchedRelay(int port, long breaksAfter) throws IOException {
    this.listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    this.port = port;
    this.most = breaksAfter;
    start(this::accept);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return listening.getLocalPort();
  }

  /** How many bytes the server said. */
  long passed() {
    return passed.get();
  }

  /** What the program said, of all its connections. */
  String said() {
    return String.join("", said);
  }

  private void accept() {
    try {
      while (true) {
        Socket program = listening.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
        start(() -> pass(program, server, true));
        start(() -> pass(server, program, false));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void pass(Socket from, Socket to, boolean ofProgram) {
    byte[] buffer = new byte[1024];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        if (ofProgram) {
          said.add(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        } else if (passed.addAndGet(count) > most) {
          return;
        }
        out.write(buffer, 0, count);
        out.flush();
      }
    } catch (IOException broken) {
      return;
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
