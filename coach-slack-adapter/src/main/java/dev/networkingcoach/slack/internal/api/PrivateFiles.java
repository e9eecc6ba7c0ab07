package dev.networkingcoach.slack.internal.api;

import com.slack.api.Slack;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Reads files that people sent to the app. The token goes to the hosts of Slack's API and to no
 * other: not where an address leads elsewhere, and not where an answer does. Thread-safe.
 */
final class PrivateFiles {
  /** What a failure names. */
  static final String DOWNLOAD = "the download of a file";

  /** A file may take longer than a call. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final OkHttpClient http;
  private final @Nullable HttpUrl api;
  private final InstantSource clock;

  PrivateFiles(Slack slack, InstantSource clock) {
    this.http =
        slack
            .getHttpClient()
            .getOkHttpClient()
            .newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(LONGEST)
            .build();
    this.api = HttpUrl.parse(slack.getConfig().getMethodsEndpointUrlPrefix());
    this.clock = clock;
  }

  /**
   * Reads one.
   *
   * @param page whether the file itself is a web page; else one in its place is Slack's sign-in
   * @throws SlackFailure if it cannot be read, with {@link SlackFailure#TOO_LARGE} where it is
   *     longer than allowed
   */
  byte[] read(String token, String address, int mostBytes, boolean page) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null || !isSlack(url)) {
      throw SlackFailure.refused(DOWNLOAD, "an address that is not Slack's");
    }
    Request request =
        new Request.Builder().url(url).header("Authorization", "Bearer " + token).build();
    try (Response answer = http.newCall(request).execute()) {
      ResponseBody body = answer.body();
      if (!answer.isSuccessful() || body == null) {
        throw failure(answer);
      }
      if (!page && isPage(body)) {
        throw SlackFailure.refused(DOWNLOAD, "a page in its place");
      }
      return content(body, mostBytes);
    } catch (IOException broken) {
      throw SlackFailure.away(DOWNLOAD, broken.getClass().getSimpleName());
    }
  }

  private boolean isSlack(HttpUrl url) {
    if (api == null || !url.scheme().equals(api.scheme()) || url.port() != api.port()) {
      return false;
    }
    return url.username().isEmpty()
        && (url.host().equals(api.host()) || url.host().endsWith("." + api.host()));
  }

  private static boolean isPage(ResponseBody body) {
    return body.contentType() != null && "html".equals(body.contentType().subtype());
  }

  private static byte[] content(ResponseBody body, int mostBytes) throws IOException {
    try (InputStream in = body.byteStream()) {
      byte[] content = in.readNBytes(mostBytes + 1);
      if (content.length > mostBytes) {
        throw SlackFailure.tooLarge();
      }
      return content;
    }
  }

  private SlackFailure failure(Response answer) {
    if (answer.code() == WebApi.TOO_MANY) {
      return SlackFailure.limit(DOWNLOAD, WebApi.pause(answer, clock.instant()));
    }
    return answer.code() >= WebApi.SERVER_FAILURE
        ? SlackFailure.away(DOWNLOAD, "status " + answer.code())
        : SlackFailure.refused(DOWNLOAD, "status " + answer.code());
  }
}
