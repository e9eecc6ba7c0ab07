package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.WebResponse;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what handles an activity, by its type and, for an invoke, by its name. Thread-safe. */
final class ActivityRouter implements ActivityHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ActivityRouter.class);
  private static final int NOT_IMPLEMENTED = 501;

  private final Map<String, ActivityHandler> types;
  private final Map<String, ActivityHandler> invokes;
  private final RepeatedActivities repeats;
  private final RefusalLog refusals;

  ActivityRouter(
      Map<String, ActivityHandler> types,
      Map<String, ActivityHandler> invokes,
      RepeatedActivities repeats,
      RefusalLog refusals) {
    this.types = Map.copyOf(types);
    this.invokes = Map.copyOf(invokes);
    this.repeats = repeats;
    this.refusals = refusals;
  }

  @Override
  public WebResponse handle(AcceptedActivity received) {
    String type = Objects.requireNonNullElse(received.activity().type(), "");
    if (type.equals("invoke")) {
      return invoke(received);
    }
    ActivityHandler handler = types.get(type);
    if (handler == null) {
      LOG.info("An activity of a type that is not handled was accepted and left.");
      return InvokeResponses.ok();
    }
    return handler.handle(received);
  }

  private WebResponse invoke(AcceptedActivity received) {
    String name = Objects.requireNonNullElse(received.activity().name(), "");
    ActivityHandler handler = invokes.get(name);
    if (handler == null) {
      refusals.refused("An invoke of a name that is not handled was refused.");
      return WebResponse.status(NOT_IMPLEMENTED);
    }
    // It is answered again all the same, for somebody waits: the conversation knows what it did.
    if (!repeats.first(received)) {
      LOG.info("An invoke ({}) arrived again.", name);
    }
    return handler.handle(received);
  }
}
