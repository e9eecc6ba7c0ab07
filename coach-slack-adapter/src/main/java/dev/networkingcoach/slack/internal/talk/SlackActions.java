package dev.networkingcoach.slack.internal.talk;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.Context;
import dev.networkingcoach.slack.internal.work.EventWork;
import dev.networkingcoach.slack.internal.work.SlackArrival;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import org.jspecify.annotations.Nullable;

/** Visits out of what Bolt read. */
final class SlackActions {

  private SlackActions() {}

  static Workspace workspace(Context context) {
    return new Workspace(context.getEnterpriseId(), context.getTeamId());
  }

  static SlackAction of(Context context, String user, String id, ReplyTarget place) {
    return of(context, user, id, place, null);
  }

  static SlackAction of(
      Context context, String user, String id, ReplyTarget place, @Nullable String trigger) {
    SlackArrival arrival = SlackArrival.of(context.getAdditionalValues());
    WorkspaceUser caller = new WorkspaceUser(workspace(context), user);
    return new SlackAction(caller, id, place, trigger, arrival, new EventWork());
  }

  /** The token of what was pressed: of a button, or of an entry of a menu; null for neither. */
  static @Nullable String token(BlockActionPayload.Action action) {
    return action.getSelectedOption() == null
        ? action.getValue()
        : action.getSelectedOption().getValue();
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
