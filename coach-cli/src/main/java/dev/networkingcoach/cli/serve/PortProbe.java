package dev.networkingcoach.cli.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;

/** Asks a port by a request of its own whether it still answers. Thread-safe. */
record PortProbe(URI address) {
  private static final int PATIENCE_MILLIS = Math.toIntExact(Duration.ofSeconds(2).toMillis());

  /** Whether it answers within two seconds, over a new connection as others would open one. */
  boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
      connection.setRequestProperty("Connection", "close");
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException silent) {
      return false;
    }
  }
}
