package dev.networkingcoach.slack.internal.request;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what was checked to Bolt. Thread-safe. */
public final class BoltGate {
  private static final Logger LOG = LoggerFactory.getLogger(BoltGate.class);
  private static final int BAD = 400;

  private final App app;
  private final SlackRequestParser parser;
  private final SocketModeRequestParser envelopes;

  /** To this app. */
  public BoltGate(App app) {
    this.app = app;
    this.envelopes = new SocketModeRequestParser(app.config());
    this.parser = new SlackRequestParser(app.config());
  }

  /**
   * Runs the listener of a payload that came over HTTP.
   *
   * @return the answer; a 400 for what is not understood
   * @throws BusyException if too much waits already
   */
  public Response http(String body) {
    return PayloadShape.isKnown(body) ? run(() -> parse(body)) : Response.error(BAD);
  }

  /**
   * Runs the listener of an envelope that came over Socket Mode.
   *
   * @param payload what is in it
   * @return the answer; a 400 for what is not understood
   * @throws BusyException if too much waits already
   */
  public Response socket(String envelope, String payload) {
    return PayloadShape.isKnownInSocket(payload)
        ? run(() -> envelopes.parse(envelope).getBoltRequest())
        : Response.error(BAD);
  }

  private Response run(Supplier<Request<?>> request) {
    try {
      return app.run(request.get());
    } catch (BusyException busy) {
      throw busy;
    } catch (Exception broken) {
      LOG.warn("a payload could not be read: {}", broken.getClass().getName());
      return Response.error(BAD);
    }
  }

  private Request<?> parse(String body) {
    return parser.parse(
        HttpRequest.builder()
            .requestUri("")
            .remoteAddress("")
            .queryString(Map.of())
            .requestBody(body)
            .headers(new RequestHeaders(Map.of()))
            .socketMode(false)
            .build());
  }
}
