package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.http.WebResponse;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what handles an activity, by its type and, for an invoke, by its name. Thread-safe. */
final class Activities implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(Activities.class);
  private static final int NOT_IMPLEMENTED = 501;

  private final Map<String, Handler> types;
  private final Map<String, Handler> invokes;
  private final Repeats repeats;

  Activities(Map<String, Handler> types, Map<String, Handler> invokes, Repeats repeats) {
    this.types = Map.copyOf(types);
    this.invokes = Map.copyOf(invokes);
    this.repeats = repeats;
  }

  @Override
  public WebResponse handle(Received received) {
    String type = Objects.requireNonNullElse(received.activity().type(), "");
    if (type.equals("invoke")) {
      return invoke(received);
    }
    Handler handler = types.get(type);
    if (handler == null) {
      LOG.info("An activity of a type that is not handled was accepted and left.");
      return Responses.ok();
    }
    return handler.handle(received);
  }

  private WebResponse invoke(Received received) {
    String name = Objects.requireNonNullElse(received.activity().name(), "");
    Handler handler = invokes.get(name);
    if (handler == null) {
      LOG.warn("An invoke of a name that is not handled was refused.");
      return WebResponse.status(NOT_IMPLEMENTED);
    }
    // It is answered again all the same, for somebody waits: the conversation knows what it did.
    if (!repeats.first(received)) {
      LOG.info("An invoke ({}) arrived again.", name);
    }
    return handler.handle(received);
  }
}
