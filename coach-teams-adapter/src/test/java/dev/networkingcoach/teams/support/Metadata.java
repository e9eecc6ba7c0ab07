package dev.networkingcoach.teams.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An OpenID metadata server. */
public final class Metadata implements AutoCloseable {
  private final LocalServer server = new LocalServer(this::answer);
  private final AtomicInteger reads = new AtomicInteger();
  private volatile List<Signer> signers;
  private volatile boolean down;

  /** A server that publishes the keys of these. */
  public Metadata(Signer... signers) {
    this.signers = List.of(signers);
  }

  /** The address of the document. */
  public URI address() {
    return URI.create(server.address() + "/.well-known/openidconfiguration");
  }

  /** Publishes other keys from now on. */
  public void publish(Signer... others) {
    signers = List.of(others);
  }

  /** Whether it answers with errors from now on. */
  public void down(boolean isDown) {
    down = isDown;
  }

  /** How often the document was asked for. */
  public int reads() {
    return reads.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean document = exchange.getRequestURI().getPath().startsWith("/.well-known/");
    if (document) {
      reads.incrementAndGet();
    }
    if (down) {
      LocalServer.json(exchange, 503, "");
    } else if (document) {
      LocalServer.json(exchange, 200, "{\"jwks_uri\":\"" + server.address() + "/keys\"}");
    } else {
      String keys = signers.stream().map(Signer::published).collect(Collectors.joining(","));
      LocalServer.json(exchange, 200, "{\"keys\":[" + keys + "]}");
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
