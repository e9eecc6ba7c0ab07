package dev.networkingcoach.slack.internal.request;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what was checked to Bolt. Thread-safe. */
public final class BoltGate {
  private static final Logger LOG = LoggerFactory.getLogger(BoltGate.class);
  private static final int BAD = 400;

  private final App app;
  private final SlackRequestParser parser;

  /** To this app. */
  public BoltGate(App app) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
  }

  /**
   * Runs the listener of a payload.
   *
   * @param socket whether it came over Socket Mode
   * @return the answer; a 400 for what is not understood
   */
  public Response run(String body, boolean socket) {
    if (!(socket ? PayloadShape.isKnownInSocket(body) : PayloadShape.isKnown(body))) {
      return Response.error(BAD);
    }
    try {
      return app.run(parse(body, socket));
    } catch (BusyException busy) {
      throw busy;
    } catch (Exception broken) {
      LOG.warn("a payload could not be read: {}", broken.getClass().getName());
      return Response.error(BAD);
    }
  }

  private Request<?> parse(String body, boolean socket) {
    return parser.parse(
        HttpRequest.builder()
            .requestUri("")
            .remoteAddress("")
            .queryString(Map.of())
            .requestBody(body)
            .headers(new RequestHeaders(Map.of()))
            .socketMode(socket)
            .build());
  }
}
