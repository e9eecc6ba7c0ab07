package dev.networkingcoach.bot.web;

import dev.networkingcoach.bot.content.Bytes;
import java.util.Map;

/**
 * A response. Immutable and thread-safe.
 *
 * @param status the status, such as 200
 * @param headers the headers
 * @param body the body; empty for none
 */
public record WebResponse(int status, Map<String, String> headers, Bytes body) {

  /** Copies the headers. */
  public WebResponse {
    headers = Map.copyOf(headers);
  }

  /** A status without a body. */
  public static WebResponse status(int status) {
    return new WebResponse(status, Map.of(), Bytes.of(""));
  }

  /** A body of this media type in UTF-8. */
  public static WebResponse of(int status, String mediaType, String body) {
    return new WebResponse(status, Map.of("Content-Type", mediaType), Bytes.of(body));
  }
}
