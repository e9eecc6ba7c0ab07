package dev.networkingcoach.slack.internal.request;

import com.slack.api.bolt.response.Response;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.http.AnswerDeadline;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events, commands, buttons and dialogs over HTTP. Thread-safe. */
public final class EventsEndpoint implements WebEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(EventsEndpoint.class);
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;

  /** Slack waits for three seconds, and sends an event that was refused again. */
  private static final Duration EVENT = Duration.ofMillis(1_800);

  /** Nobody sends a button or a dialog again: it has nearly all of those three seconds. */
  private static final Duration INTERACTION = Duration.ofMillis(2_800);

  private static final String SCOPE = "slack-signature";

  private final RequestSignature signature;
  private final BoltGate gate;
  private final SeenKeys seen;
  private final InstantSource clock;
  private final RefusalLog refusals;
  private final AnswerDeadline deadline;

  /** An endpoint for requests with such a signature. */
  public EventsEndpoint(
      RequestSignature signature, BoltGate gate, SeenKeys seen, InstantSource clock) {
    this.signature = signature;
    this.gate = gate;
    this.seen = seen;
    this.clock = clock;
    this.refusals = new RefusalLog(LOG, clock);
    this.deadline = new AnswerDeadline();
  }

  @Override
  public String path() {
    return "/slack/events";
  }

  @Override
  public int mostBytes() {
    return MOST_BYTES;
  }

  @Override
  public Optional<WebResponse> answer(WebRequest request) {
    return request.method().equals("POST") ? Optional.of(post(request)) : Optional.empty();
  }

  private WebResponse post(WebRequest request) {
    if (!signature.isValid(request, clock.instant())) {
      refusals.refused("A request was refused with 401: it has no valid signature of now.");
      return WebResponse.status(UNAUTHORIZED);
    }
    try {
      Duration most = request.body().startsWith("{") ? EVENT : INTERACTION;
      return deadline
          .await(most, () -> signed(request))
          .orElseGet(() -> unavailable("did not answer"));
    } catch (JournalException away) {
      return unavailable("cannot be reached");
    }
  }

  private WebResponse unavailable(String why) {
    refusals.refused("A request was refused with 503: the store " + why + ".");
    return WebResponse.status(UNAVAILABLE);
  }

  private WebResponse signed(WebRequest request) {
    String body = request.body();
    if (PayloadShape.isSslCheck(body)) {
      return WebResponse.status(OK);
    }
    String signed = request.header("X-Slack-Signature").orElse("");
    boolean retry = request.header("X-Slack-Retry-Num").isPresent();
    if (!seen.first(SCOPE, signed, clock.instant()) && !retry) {
      refusals.refused("A request was refused with 401: it came before.");
      return WebResponse.status(UNAUTHORIZED);
    }
    return response(gate.http(body));
  }

  private static WebResponse response(Response answer) {
    String body = answer.getBody();
    return body == null
        ? WebResponse.status(answer.getStatusCode())
        : WebResponse.of(answer.getStatusCode(), answer.getContentType(), body);
  }
}
