package dev.networkingcoach.slack.internal.request;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.slack.internal.work.SlackArrival;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what was checked to Bolt. Thread-safe. */
public final class BoltGate {
  private static final Logger LOG = LoggerFactory.getLogger(BoltGate.class);
  private static final int BAD = 400;
  private static final String HTTP = "slack/http";
  private static final String SOCKET = "slack/socket";

  private final App app;
  private final SlackRequestParser parser;
  private final SocketModeRequestParser envelopes;
  private final RefusalLog refusals;

  /**
   * To this app.
   *
   * @param clock tells what was refused within a minute
   */
  public BoltGate(App app, InstantSource clock) {
    this.app = app;
    this.refusals = new RefusalLog(LOG, clock);
    this.envelopes = new SocketModeRequestParser(app.config());
    this.parser = new SlackRequestParser(app.config());
  }

  /**
   * Runs the listener of a payload that came over HTTP.
   *
   * @return the answer; a 400 for what is not understood
   * @throws JournalException if it could not be kept
   */
  public Response http(String body) {
    return PayloadShape.isKnown(body) ? run(SlackArrival.now(HTTP, body)) : unknown();
  }

  /**
   * Runs the listener of an envelope that came over Socket Mode.
   *
   * @param payload what is in it
   * @return the answer; a 400 for what is not understood
   * @throws JournalException if it could not be kept
   */
  public Response socket(String envelope, String payload) {
    return PayloadShape.isKnownInSocket(payload)
        ? run(SlackArrival.now(SOCKET, envelope))
        : unknown();
  }

  /** Has this answer what comes out of the queue. */
  public void answers(EventQueue queue) {
    queue.answeredBy(HTTP, this::queued);
    queue.answeredBy(SOCKET, this::queued);
  }

  private void queued(InboxEvent event, boolean again) {
    Response unused = run(new SlackArrival(event.kind(), event.payload(), true, again));
  }

  private Response run(SlackArrival arrival) {
    Request<?> request;
    try {
      request =
          arrival.kind().equals(SOCKET)
              ? envelopes.parse(arrival.payload()).getBoltRequest()
              : parse(arrival.payload());
      arrival.handOn(request.getContext().getAdditionalValues());
    } catch (RuntimeException broken) {
      return unreadable(broken);
    }
    try {
      return app.run(request);
    } catch (CoachException failed) {
      throw failed;
    } catch (Exception broken) {
      if (arrival.queued() && broken instanceof RuntimeException ours) {
        throw ours;
      }
      return unreadable(broken);
    }
  }

  private Response unknown() {
    refusals.refused("A payload was refused with 400: it is none that is answered.");
    return Response.error(BAD);
  }

  private Response unreadable(Exception broken) {
    refusals.refused(
        "A payload was refused with 400: it cannot be read, " + broken.getClass().getName() + ".");
    return Response.error(BAD);
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
