package dev.networkingcoach.slack.internal.talk;

import com.slack.api.bolt.context.Context;
import dev.networkingcoach.slack.internal.work.Errand;
import dev.networkingcoach.slack.internal.work.SlackArrival;
import dev.networkingcoach.slack.internal.workspace.Caller;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Visits out of what Bolt read. */
final class Visits {

  private Visits() {}

  static Workspace workspace(Context context) {
    return new Workspace(context.getEnterpriseId(), context.getTeamId());
  }

  static Visit of(Context context, String user, String id, Place place) {
    return of(context, user, id, place, null);
  }

  static Visit of(Context context, String user, String id, Place place, @Nullable String trigger) {
    SlackArrival arrival = SlackArrival.of(context.getAdditionalValues());
    Caller caller = new Caller(workspace(context), user);
    return new Visit(caller, id, place, trigger, arrival, new Errand());
  }

  /** The first of these that is there. */
  static String first(String kind, @Nullable String... ids) {
    for (String id : ids) {
      if (id != null && !id.isBlank()) {
        return kind + "/" + id;
      }
    }
    throw new IllegalArgumentException("a payload of the kind " + kind + " must have an id.");
  }
}
