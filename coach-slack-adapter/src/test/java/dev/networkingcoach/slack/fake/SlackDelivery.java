package dev.networkingcoach.slack.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends what Slack would send, signed as Slack signs. Thread-safe. */
public final class SlackDelivery {
  public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  private static final String FORM = "application/x-www-form-urlencoded";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final InstantSource clock;

  public SlackDelivery(URI address, InstantSource clock) {
    this.address = address;
    this.clock = clock;
  }

  /** An event, as it is sent the first time. */
  public HttpResponse<String> event(String json) {
    return send(request(json, "application/json", clock.instant()));
  }

  /** An event that is sent again. */
  public HttpResponse<String> retry(String json) {
    return send(
        request(json, "application/json", clock.instant())
            .header("X-Slack-Retry-Num", "1")
            .header("X-Slack-Retry-Reason", "http_timeout"));
  }

  /** A button, a dialog or a shortcut. */
  public HttpResponse<String> interaction(String json) {
    return form("payload=" + encode(json));
  }

  public HttpResponse<String> form(String body) {
    return send(request(body, FORM, clock.instant()));
  }

  /** A button, to be sent once or again with the very same signature. */
  public HttpRequest.Builder signedPress(String json) {
    return request("payload=" + encode(json), FORM, clock.instant());
  }

  /** A request that is signed for some time. */
  public HttpRequest.Builder request(String body, String type, Instant time) {
    String seconds = Long.toString(time.getEpochSecond());
    return HttpRequest.newBuilder(address.resolve("/slack/events"))
        .header("Content-Type", type)
        .header("X-Slack-Request-Timestamp", seconds)
        .header("X-Slack-Signature", sign(seconds, body))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public static String sign(String seconds, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] text = ("v0:" + seconds + ":" + body).getBytes(StandardCharsets.UTF_8);
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
