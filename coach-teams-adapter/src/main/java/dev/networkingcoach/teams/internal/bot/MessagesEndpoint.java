package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.http.AnswerDeadline;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;
import dev.networkingcoach.teams.internal.auth.TokenVerdict;
import dev.networkingcoach.teams.internal.auth.TokenVerdict.Refused;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Teams posts activities. Thread-safe. */
final class MessagesEndpoint implements WebEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);
  private static final int MOST_BYTES = 256 * 1024;

  /** Who speaks sees soon whether the message arrived. */
  private static final Duration MOST = Duration.ofMillis(1_800);

  private final ActivityGate gate;
  private final ConversationReferences references;
  private final ActivityHandler handler;
  private final RefusalLog refusals;
  private final AnswerDeadline deadline;

  MessagesEndpoint(
      ActivityGate gate,
      ConversationReferences references,
      ActivityHandler handler,
      InstantSource clock) {
    this.gate = gate;
    this.references = references;
    this.handler = handler;
    this.refusals = new RefusalLog(LOG, clock);
    this.deadline = new AnswerDeadline();
  }

  @Override
  public String path() {
    return "/api/messages";
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
    if (gate.before(request) instanceof Refused refused) {
      return refuse(refused);
    }
    Optional<TeamsActivity> activity = ActivityJson.read(request.body(), TeamsActivity.class);
    if (activity.isEmpty()) {
      return refuse(new Refused(400, "the body is no activity"));
    }
    if (gate.check(request, activity.get()) instanceof Refused refused) {
      return refuse(refused);
    }
    return ActivityReader.of(activity.get())
        .map(this::handle)
        .orElseGet(
            () -> refuse(new Refused(400, "the activity lacks from, recipient or conversation")));
  }

  private WebResponse handle(AcceptedActivity received) {
    try {
      // A message is only put into the queue; all else is answered in its request.
      return "message".equals(received.activity().type())
          ? deadline
              .await(MOST, () -> accepted(received))
              .orElseGet(() -> refuse(new Refused(503, "the store did not answer")))
          : accepted(received);
    } catch (JournalException away) {
      return refuse(new Refused(503, "the store cannot be reached"));
    }
  }

  private WebResponse accepted(AcceptedActivity received) {
    if (!InstallationHandler.isRemoval(received.activity())) {
      references.renew(received);
    }
    return handler.handle(received);
  }

  private WebResponse refuse(TokenVerdict.Refused refused) {
    refusals.refused(
        "An activity was refused with " + refused.status() + ": " + refused.reason() + ".");
    return WebResponse.status(refused.status());
  }
}
