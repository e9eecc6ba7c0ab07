package dev.networkingcoach.slack.internal.talk;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.view.View;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.press.PressedButton;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages and views on their way to Slack, one call each. Thread-safe. */
public final class SlackMessages {
  private static final Logger LOG = LoggerFactory.getLogger(SlackMessages.class);
  private static final int OK = 200;

  private static final String NO_CHANNEL = "channel_not_found";

  private final WorkspaceCalls workspaces;
  private final DirectChannels channels;
  private final ActionResponseSender responses;

  /** Over these clients. */
  public SlackMessages(WorkspaceCalls workspaces, DirectChannels channels, Slack slack) {
    this.workspaces = workspaces;
    this.channels = channels;
    this.responses = new ActionResponseSender(slack);
  }

  /**
   * To a person's messages with the app.
   *
   * @throws SlackFailure if Slack does not take it
   */
  public void direct(WorkspaceUser to, SlackMessage message) {
    direct(to, null, message);
  }

  /** To a thread of a person's messages with the app; null for none. */
  void direct(WorkspaceUser to, @Nullable String thread, SlackMessage message) {
    try {
      post(to, channels.of(to), thread, message);
    } catch (SlackFailure failed) {
      if (!failed.error().equals(NO_CHANNEL)) {
        throw failed;
      }
      post(to, channels.open(to), thread, message);
    }
  }

  private void post(
      WorkspaceUser to, String channel, @Nullable String thread, SlackMessage message) {
    ChatPostMessageResponse unused =
        workspaces.call(
            to.workspace(),
            "chat.postMessage",
            methods ->
                methods.chatPostMessage(
                    r ->
                        r.channel(channel)
                            .threadTs(thread)
                            .text(message.text())
                            .blocks(message.blocks())
                            .unfurlLinks(false)
                            .unfurlMedia(false)));
  }

  /** In the place of a message with the app; where Slack does not take it there, beside it. */
  void update(WorkspaceUser to, PressedButton button, SlackMessage now, SlackMessage beside) {
    try {
      update(to, button, now);
    } catch (SlackFailure failed) {
      if (failed.kind() == SlackFailure.Kind.LIMIT || failed.kind() == SlackFailure.Kind.GONE) {
        throw failed;
      }
      LOG.warn("{}: the answer is a message of its own", failed.getMessage());
      direct(to, button.thread(), beside);
    }
  }

  private void update(WorkspaceUser to, PressedButton button, SlackMessage now) {
    ChatUpdateResponse unused =
        workspaces.call(
            to.workspace(),
            "chat.update",
            methods ->
                methods.chatUpdate(
                    r ->
                        r.channel(button.channel())
                            .ts(button.message())
                            .text(now.text())
                            .blocks(now.blocks())));
  }

  /** Into a channel; where Slack does not take it there, to the person's messages. */
  void hidden(WorkspaceUser to, ReplyTarget.Hidden place, SlackMessage message) {
    try {
      ephemeral(to, place.channel(), place.thread(), message);
    } catch (SlackFailure failed) {
      if (failed.kind() != SlackFailure.Kind.REFUSED) {
        throw failed;
      }
      LOG.warn("{}: it goes to the person's messages", failed.getMessage());
      direct(to, message);
    }
  }

  private void ephemeral(
      WorkspaceUser to, String channel, @Nullable String thread, SlackMessage message) {
    workspaces.call(
        to.workspace(),
        "chat.postEphemeral",
        methods ->
            methods.chatPostEphemeral(
                r ->
                    r.channel(channel)
                        .user(to.user())
                        .threadTs(thread)
                        .text(message.text())
                        .blocks(message.blocks())));
  }

  /** To the address that came along; where that has ended, to the person's messages. */
  void response(WorkspaceUser to, String url, SlackMessage message) {
    ActionResponse response =
        ActionResponse.builder()
            .responseType("ephemeral")
            .replaceOriginal(false)
            .text(message.text())
            .blocks(message.blocks())
            .build();
    try {
      int status = responses.send(url, response).getCode();
      if (status != OK) {
        LOG.warn("an answer's address gave status {}: it goes to the person's messages", status);
        direct(to, message);
      }
    } catch (IOException | IllegalArgumentException away) {
      LOG.warn("an answer's address cannot be reached: it goes to the person's messages");
      direct(to, message);
    }
  }

  void home(WorkspaceUser to, View view) {
    ViewsPublishResponse unused =
        workspaces.call(
            to.workspace(),
            "views.publish",
            methods -> methods.viewsPublish(r -> r.userId(to.user()).view(view)));
  }

  /** Whether the dialog opened. */
  boolean open(WorkspaceUser to, String trigger, View view) {
    try {
      ViewsOpenResponse unused =
          workspaces.call(
              to.workspace(),
              "views.open",
              methods -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
      return true;
    } catch (SlackFailure failed) {
      LOG.warn("a dialog did not open: {}", failed.getMessage());
      return false;
    }
  }
}
