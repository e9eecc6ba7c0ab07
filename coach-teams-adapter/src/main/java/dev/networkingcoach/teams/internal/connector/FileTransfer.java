package dev.networkingcoach.teams.internal.connector;

import dev.networkingcoach.bot.content.ContentBytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files to and from where Teams keeps them. The addresses hold their own permission, so no token
 * goes along; they are used where they lie in SharePoint and nowhere else. Thread-safe.
 */
public final class FileTransfer {
  private static final Logger LOG = LoggerFactory.getLogger(FileTransfer.class);
  private static final List<String> SHAREPOINT =
      List.of(".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn");
  private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http;
  private final boolean loopback;

  /**
   * Transfers with this client.
   *
   * @param loopback whether this machine may be used too: for development
   */
  public FileTransfer(HttpClient http, boolean loopback) {
    this.http = http;
    this.loopback = loopback;
  }

  /** Writes a file; false where it could not be. */
  public boolean upload(String address, ContentBytes content) {
    Optional<URI> target = allowed(address);
    if (target.isEmpty()) {
      LOG.warn("A file was not written: its address is not one of SharePoint.");
      return false;
    }
    int size = content.size();
    HttpRequest request =
        HttpRequest.newBuilder(target.get())
            .timeout(PATIENCE)
            .header("Content-Type", "application/octet-stream")
            .header("Content-Range", "bytes 0-" + (size - 1) + "/" + size)
            .PUT(HttpRequest.BodyPublishers.ofByteArray(content.toArray()))
            .build();
    return exchange(request, HttpResponse.BodyHandlers.ofString()).isPresent();
  }

  /** Reads a file; empty where it could not be, or is longer than that. */
  public Optional<ContentBytes> download(String address, int mostBytes) {
    return allowed(address)
        .map(source -> HttpRequest.newBuilder(source).timeout(PATIENCE).GET().build())
        .flatMap(request -> exchange(request, HttpResponse.BodyHandlers.ofInputStream()))
        .flatMap(body -> read(body, mostBytes));
  }

  private static Optional<ContentBytes> read(InputStream body, int mostBytes) {
    try (body) {
      byte[] content = body.readNBytes(mostBytes + 1);
      return content.length > mostBytes ? Optional.empty() : Optional.of(ContentBytes.of(content));
    } catch (IOException broken) {
      LOG.warn("A file could not be read: {}", broken.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private <T> Optional<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      HttpResponse<T> response = http.send(request, handler);
      if (response.statusCode() / 100 == 2) {
        return Optional.of(response.body());
      }
      LOG.warn("A file could not be transferred: status {}", response.statusCode());
    } catch (IOException broken) {
      LOG.warn("A file could not be transferred: {}", broken.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private Optional<URI> allowed(String address) {
    try {
      URI target = new URI(address);
      String host = target.getHost() == null ? "" : target.getHost().toLowerCase(Locale.ROOT);
      boolean sharePoint =
          "https".equals(target.getScheme())
              && target.getUserInfo() == null
              && SHAREPOINT.stream().anyMatch(host::endsWith);
      return sharePoint || (loopback && LOOPBACK.contains(host))
          ? Optional.of(target)
          : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }
}
