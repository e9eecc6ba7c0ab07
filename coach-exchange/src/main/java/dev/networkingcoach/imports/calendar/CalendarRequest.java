package dev.networkingcoach.imports.calendar;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;

/** How a calendar is asked for. Stateless and thread-safe. */
final class CalendarRequest {
  /** Before the day of the last change, where that is what tells whether it changed. */
  static final String MODIFIED = "modified ";

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private CalendarRequest() {}

  /**
   * Asks for a calendar. A user and a password go to the server they were given for, alone: the
   * same scheme, host and port.
   *
   * @param url where to ask
   * @param first where it was asked for at first, before a redirect
   * @param tag what told the last time whether it changed; empty to have it in any case
   * @param longest how long its head may take
   */
  static HttpRequest of(URI url, URI first, String tag, Duration longest) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(withoutUser(url)).timeout(longest).header("Accept", "text/calendar");
    String user = first.getUserInfo();
    if (user != null && server(url).equals(server(first))) {
      byte[] sign = user.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(sign));
    }
    if (tag.startsWith(MODIFIED)) {
      request.header("If-Modified-Since", tag.substring(MODIFIED.length()));
    } else if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return request.GET().build();
  }

  private static String server(URI url) {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    int standard = scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
    int port = url.getPort() < 0 ? standard : url.getPort();
    return scheme + "://" + String.valueOf(url.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
  }

  private static URI withoutUser(URI url) {
    String user = url.getRawUserInfo();
    return user == null ? url : URI.create(url.toString().replaceFirst("//[^/@]*@", "//"));
  }
}
