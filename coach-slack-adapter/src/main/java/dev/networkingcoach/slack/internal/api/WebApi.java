package dev.networkingcoach.slack.internal.api;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.networkingcoach.bot.pace.RetryAfter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The Web API with its failures told apart. Thread-safe. */
public final class WebApi {
  static final int TOO_MANY = 429;
  static final int SERVER_FAILURE = 500;
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final String UPLOAD = "the upload of a file";

  private final Slack slack;
  private final PrivateFiles files;
  private final InstantSource clock;
  private volatile boolean away;

  /**
   * Over this client.
   *
   * @param clock what a date to wait for is compared with
   */
  public WebApi(Slack slack, InstantSource clock) {
    this.slack = slack;
    this.files = new PrivateFiles(slack, clock);
    this.clock = clock;
  }

  /**
   * Calls a method.
   *
   * @param token whose; null for methods without one
   * @param method its name, for messages
   * @throws SlackFailure if it is not answered with {@code ok}
   */
  public <T extends SlackApiTextResponse> T call(
      @Nullable String token, String method, SlackCall<T> call) {
    try {
      T answer = call.on(slack.methods(token));
      away = false;
      if (!answer.isOk()) {
        throw SlackFailure.refused(method, Objects.requireNonNullElse(answer.getError(), "no"));
      }
      return answer;
    } catch (SlackApiException status) {
      away = status.getResponse().code() >= SERVER_FAILURE;
      throw failure(method, status);
    } catch (IOException silent) {
      away = true;
      throw SlackFailure.away(method, silent.getClass().getSimpleName());
    } catch (JsonParseException | IllegalStateException noJson) {
      throw SlackFailure.away(method, "a page that is no JSON");
    }
  }

  /**
   * Whether Slack cannot be reached: the last call was not answered, and one more is not either.
   * Nothing is asked while calls are answered.
   */
  public boolean isAway() {
    if (away) {
      try {
        call(null, "api.test", methods -> methods.apiTest(test -> test));
      } catch (SlackFailure stillAway) {
        // What became of it is noted where it was made.
      }
    }
    return away;
  }

  /**
   * Sends a file to the address that Slack gave for it.
   *
   * @throws SlackFailure if it does not arrive
   */
  public void upload(String address, byte[] content) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null) {
      throw SlackFailure.away(UPLOAD, "an address that is none");
    }
    Request request = new Request.Builder().url(url).post(RequestBody.create(content)).build();
    try (Response answer = slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
      if (!answer.isSuccessful()) {
        throw SlackFailure.away(UPLOAD, "status " + answer.code());
      }
    } catch (IOException away) {
      throw SlackFailure.away(UPLOAD, away.getClass().getSimpleName());
    }
  }

  /**
   * Reads a file that somebody sent.
   *
   * @param token whose
   * @param page whether the file itself is a web page
   * @throws SlackFailure if it cannot be read, or is longer than that
   */
  byte[] download(String token, String address, int mostBytes, boolean page) {
    return files.read(token, address, mostBytes, page);
  }

  private SlackFailure failure(String method, SlackApiException failed) {
    int status = failed.getResponse().code();
    return status == TOO_MANY
        ? SlackFailure.limit(method, pause(failed.getResponse(), clock.instant()))
        : SlackFailure.away(method, "status " + status);
  }

  static Duration pause(Response answer, Instant now) {
    return pause(answer.header(RetryAfter.HEADER), now);
  }

  static Duration pause(@Nullable String retryAfter, Instant now) {
    return Optional.ofNullable(retryAfter)
        .flatMap(text -> RetryAfter.read(text, now))
        .map(asked -> asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked)
        .orElse(PAUSE);
  }
}
