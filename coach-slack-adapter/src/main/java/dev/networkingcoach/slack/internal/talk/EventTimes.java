package dev.networkingcoach.slack.internal.talk;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import java.util.regex.Pattern;

/**
 * Leaves out the time of an event where it is not of whole seconds: nothing here asks for it, and
 * the parser behind this would refuse the whole event. Thread-safe.
 */
final class EventTimes implements Middleware {
  private static final String NAME = "event_time";
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}|1[0-9]{9}");

  @Override
  @SuppressWarnings("rawtypes") // so is what it overrides
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    return chain.next(request instanceof EventRequest event ? readable(event) : request);
  }

  private static EventRequest readable(EventRequest event) {
    JsonObject payload = JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject();
    if (!payload.has(NAME) || SECONDS.matcher(payload.get(NAME).toString()).matches()) {
      return event;
    }
    payload.remove(NAME);
    EventRequest anew = new EventRequest(payload.toString(), event.getHeaders());
    anew.getContext().setEnterpriseId(event.getContext().getEnterpriseId());
    anew.getContext().setTeamId(event.getContext().getTeamId());
    anew.getContext().getAdditionalValues().putAll(event.getContext().getAdditionalValues());
    return anew;
  }
}
