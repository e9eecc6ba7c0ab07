package dev.networkingcoach.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each request to the endpoint of its path, once its body is there. */
final class RequestDispatch extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(RequestDispatch.class);
  private static final long MOST_BYTES_OF_BODIES = 64L << 20;

  private final Map<String, WebEndpoint> endpoints;
  private final ConnectionGuard guard;
  private final TurnedAway away;
  private final AtomicLong room = new AtomicLong(MOST_BYTES_OF_BODIES);

  /**
   * A dispatch.
   *
   * @param endpoints what answers, each its path
   * @param guard hears how far a request is
   * @param away hears what is turned away
   */
  RequestDispatch(List<WebEndpoint> endpoints, ConnectionGuard guard, TurnedAway away) {
    this.endpoints =
        endpoints.stream().collect(Collectors.toMap(WebEndpoint::path, Function.identity()));
    this.guard = guard;
    this.away = away;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    WebEndpoint endpoint = endpoints.get(Request.getPathInContext(request));
    if (endpoint == null) {
      away.refused("A request", HttpStatus.NOT_FOUND_404);
      answer(request, response, callback, WebResponse.status(HttpStatus.NOT_FOUND_404));
    } else {
      new BodyReader(
              request,
              request.getLength(),
              endpoint.mostBytes(),
              room,
              new Turn(endpoint, request, response, callback))
          .run();
    }
    return true;
  }

  private void answer(Request request, Response response, Callback callback, WebResponse answer) {
    step(request, OpenConnection::answered);
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.write(
        true,
        StandardCharsets.UTF_8.encode(answer.body()),
        Callback.from(
            () -> {
              step(request, OpenConnection::sent);
              callback.succeeded();
            },
            callback::failed));
  }

  private void step(Request request, Consumer<OpenConnection> step) {
    guard.find(request.getConnectionMetaData().getConnection()).ifPresent(step);
  }

  /** One request, whose body comes when it comes. */
  private final class Turn implements BodyReader.Outcome {
    private final WebEndpoint endpoint;
    private final Request request;
    private final Response response;
    private final Callback callback;

    Turn(WebEndpoint endpoint, Request request, Response response, Callback callback) {
      this.endpoint = endpoint;
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void body(String text) {
      step(request, OpenConnection::received);
      WebResponse worked = worked(text);
      away.answered(worked.status());
      answer(request, response, callback, worked);
    }

    @Override
    public void cutOff() {
      answer(request, response, callback, WebResponse.status(HttpStatus.BAD_REQUEST_400));
    }

    @Override
    public void refused(int status) {
      away.refused("A request to " + endpoint.path(), status);
      answer(request, response, callback, WebResponse.status(status));
    }

    private WebResponse worked(String body) {
      try {
        return endpoint
            .answer(webRequest(request, body))
            .orElse(WebResponse.status(HttpStatus.METHOD_NOT_ALLOWED_405));
      } catch (RuntimeException failed) {
        LOG.error("{} failed: {}", endpoint.path(), failed.getClass().getName(), traced(failed));
        return WebResponse.status(HttpStatus.INTERNAL_SERVER_ERROR_500);
      }
    }
  }

  private static WebRequest webRequest(Request request, String body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    request
        .getHeaders()
        .getFieldNamesCollection()
        .forEach(name -> headers.put(name, request.getHeaders().getValuesList(name)));
    String query = request.getHttpURI().getQuery();
    return new WebRequest(
        request.getMethod(),
        Request.getPathInContext(request),
        query == null ? "" : query,
        headers,
        body,
        Request.getRemoteAddr(request));
  }

  /** What failed and where, without its message: that may hold what a person wrote. */
  private static Throwable traced(Throwable failed) {
    Throwable trace = new Throwable("as raised");
    trace.setStackTrace(failed.getStackTrace());
    return trace;
  }
}
