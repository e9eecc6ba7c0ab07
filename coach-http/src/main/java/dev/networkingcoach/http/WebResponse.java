package dev.networkingcoach.http;

import java.util.Map;

/**
 * A response. Immutable and thread-safe.
 *
 * @param status the status, such as 200
 * @param headers the headers
 * @param body the body, sent in UTF-8; empty for none
 */
public record WebResponse(int status, Map<String, String> headers, String body) {

  /** Copies the headers. */
  public WebResponse {
    headers = Map.copyOf(headers);
  }

  /** A status without a body. */
  public static WebResponse status(int status) {
    return new WebResponse(status, Map.of(), "");
  }

  /** A body of this media type, which should name UTF-8 as its character set. */
  public static WebResponse of(int status, String mediaType, String body) {
    return new WebResponse(status, Map.of("Content-Type", mediaType), body);
  }
}
