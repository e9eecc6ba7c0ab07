package dev.networkingcoach.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what never reached an endpoint, such as a malformed request, with its status alone. */
final class PlainErrors implements Request.Handler {
  private final TurnedAway away;

  PlainErrors(TurnedAway away) {
    this.away = away;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    away.refused("What came", response.getStatus());
    callback.succeeded();
    return true;
  }
}
