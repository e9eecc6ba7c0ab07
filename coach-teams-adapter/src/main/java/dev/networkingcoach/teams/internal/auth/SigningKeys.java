package dev.networkingcoach.teams.internal.auth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of an issuer, read from its OpenID metadata: again when they are a day old and when a
 * key is asked for that is not among them, but at most every five minutes. Where the metadata
 * cannot be read, the keys known serve for one more day. Thread-safe.
 */
public final class SigningKeys {
  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
  private static final Duration FRESH = Duration.ofDays(1);
  private static final Duration USABLE = FRESH.plusDays(1);
  private static final Duration BETWEEN_READS = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final URI metadata;
  private final HttpClient http;
  private final InstantSource clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Known known;
  private volatile @Nullable Instant tried;

  /**
   * Keys that are not read before the first is asked for.
   *
   * @param metadata the address of the OpenID metadata
   */
  public SigningKeys(URI metadata, HttpClient http, InstantSource clock) {
    this.metadata = metadata;
    this.http = http;
    this.clock = clock;
  }

  /** The key of this id; empty where the issuer has none. */
  Optional<SigningKey> find(String id) {
    Optional<SigningKey> found = usable(id);
    if (found.isPresent()) {
      if (isStale() && mayRead() && reading.tryLock()) {
        try {
          read();
        } finally {
          reading.unlock();
        }
      }
      return usable(id);
    }
    reading.lock();
    try {
      if (usable(id).isEmpty() && mayRead()) {
        read();
      }
    } finally {
      reading.unlock();
    }
    return usable(id);
  }

  /** Whether there are keys to judge by at all. */
  boolean ready() {
    Known current = known;
    return current != null && clock.instant().isBefore(current.read().plus(USABLE));
  }

  private Optional<SigningKey> usable(String id) {
    Known current = known;
    return current == null || !ready()
        ? Optional.empty()
        : Optional.ofNullable(current.keys().get(id));
  }

  private boolean isStale() {
    Known current = known;
    return current == null || !clock.instant().isBefore(current.read().plus(FRESH));
  }

  private boolean mayRead() {
    Instant last = tried;
    return last == null || !clock.instant().isBefore(last.plus(BETWEEN_READS));
  }

  private void read() {
    Instant now = clock.instant();
    tried = now;
    try {
      JsonNode document =
          ActivityJson.read(get(metadata), JsonNode.class).orElseThrow(IOException::new);
      URI keys = metadata.resolve(document.path("jwks_uri").asText());
      if (!metadata.getScheme().equals(keys.getScheme())) {
        throw new IOException("the key set must be as safe to read as the metadata");
      }
      known = new Known(KeySet.parse(get(keys)), now);
    } catch (IOException | IllegalArgumentException failed) {
      LOG.warn("The signing keys could not be read from {}: {}", metadata, failed.toString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private String get(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode() + " where 200 was expected");
    }
    return response.body();
  }

  private record Known(Map<String, SigningKey> keys, Instant read) {}
}
