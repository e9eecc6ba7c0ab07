package dev.networkingcoach.teams.internal.connector;

import dev.networkingcoach.bot.pace.RetryAfter;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.token.BotTokens;
import dev.networkingcoach.teams.internal.token.TokenException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests: to allowed hosts alone, within the limit, with a token, and again where the
 * Connector asks for patience or is away. Thread-safe.
 */
public final class ConnectorRequests {
  private static final Logger LOG = LoggerFactory.getLogger(ConnectorRequests.class);

  /** In place of a status: nobody listens, so that nothing was done. */
  private static final int UNREACHABLE = 0;

  /** In place of a status: the connection broke, and what was done is not known. */
  private static final int BROKEN = -1;

  private static final Set<Integer> PASSING = Set.of(UNREACHABLE, 412, 429, 502, 503, 504);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int MOST_TRIES = 5;

  private final HttpClient http;
  private final BotTokens tokens;
  private final AllowedHosts hosts;
  private final RequestPace pace;

  /**
   * Requests with these.
   *
   * @param http must not follow redirects, which would take tokens to other hosts
   */
  public ConnectorRequests(
      HttpClient http, BotTokens tokens, AllowedHosts hosts, RequestPace pace) {
    this.http = http;
    this.tokens = tokens;
    this.hosts = hosts;
    this.pace = pace;
  }

  /** Sends a request until it succeeds, fails for good, or the patience would be exceeded. */
  ConnectorResponse send(ConnectorRequest request, Duration patience) {
    Optional<URI> address = hosts.allowed(request.place().serviceUrl());
    if (address.isEmpty()) {
      LOG.warn("A request to a service address that is not allowed was not sent.");
      return failed(BROKEN, "the service address is not allowed");
    }
    try {
      return send(request, address.get().resolve(request.path()), patience);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed(BROKEN, "interrupted");
    } catch (TokenException none) {
      LOG.warn("No token for requests to the Connector", none);
      return failed(BROKEN, "no token");
    }
  }

  private ConnectorResponse send(ConnectorRequest request, URI address, Duration patience)
      throws InterruptedException {
    Duration waited = Duration.ZERO;
    int failures = 0;
    while (true) {
      Duration pause = pace.limit().tryNow(request.place().tenant());
      ConnectorResponse answer = ConnectorResponse.other(429, new SendOutcome.Busy(pause));
      if (pause.isZero()) {
        answer = once(request, address);
        if (!PASSING.contains(answer.status())) {
          return answer;
        }
        failures++;
        pause = pace.backOff().after(failures, asked(answer));
      }
      waited = waited.plus(pause);
      if (failures >= MOST_TRIES || waited.compareTo(patience) > 0) {
        return answer.status() == 429
            ? ConnectorResponse.other(429, new SendOutcome.Busy(pause))
            : answer;
      }
      pace.pause().sleep(pause);
    }
  }

  private ConnectorResponse once(ConnectorRequest request, URI address)
      throws InterruptedException {
    try {
      HttpResponse<String> response =
          http.send(prepared(request, address), HttpResponse.BodyHandlers.ofString());
      return read(response);
    } catch (ConnectException | HttpConnectTimeoutException away) {
      return failed(UNREACHABLE, "the Connector cannot be reached");
    } catch (IOException broken) {
      return failed(BROKEN, "the connection broke: " + broken.getClass().getSimpleName());
    }
  }

  private HttpRequest prepared(ConnectorRequest request, URI address) {
    HttpRequest.BodyPublisher body =
        request.body() == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(ActivityJson.write(request.body()));
    HttpRequest.Builder prepared =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json; charset=utf-8")
            .method(request.method(), body);
    tokens.token().ifPresent(token -> prepared.header("Authorization", "Bearer " + token));
    return prepared.build();
  }

  private ConnectorResponse read(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return ConnectorResponse.success(status, response.body());
    }
    if (status == 403) {
      return ConnectorResponse.other(status, new SendOutcome.Forbidden());
    }
    Duration asked =
        response
            .headers()
            .firstValue(RetryAfter.HEADER)
            .flatMap(text -> RetryAfter.read(text, pace.clock().instant()))
            .orElse(Duration.ZERO);
    return status == 429 || !asked.isZero()
        ? ConnectorResponse.other(status, new SendOutcome.Busy(asked))
        : failed(status, "the Connector answered " + status);
  }

  private static Duration asked(ConnectorResponse answer) {
    return answer.outcome() instanceof SendOutcome.Busy busy ? busy.pause() : Duration.ZERO;
  }

  private static ConnectorResponse failed(int status, String reason) {
    return ConnectorResponse.other(status, new SendOutcome.Failed(reason));
  }
}
