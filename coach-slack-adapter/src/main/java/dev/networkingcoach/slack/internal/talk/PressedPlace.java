package dev.networkingcoach.slack.internal.talk;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import com.slack.api.model.view.View;
import dev.networkingcoach.slack.internal.press.PressedButton;
import dev.networkingcoach.slack.internal.render.AnsweredMessages;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the answer to a press goes, as far as the payload tells. */
final class PressedPlace {

  private PressedPlace() {}

  static ReplyTarget of(BlockActionPayload payload) {
    View view = payload.getView();
    if (view != null) {
      return "modal".equals(view.getType()) ? new ReplyTarget.Direct() : new ReplyTarget.Home();
    }
    Container container = payload.getContainer();
    if (container == null) {
      return new ReplyTarget.Direct();
    }
    String url = payload.getResponseUrl();
    return container.isEphemeral() && url != null && !url.isBlank()
        ? new ReplyTarget.Response(url)
        : ofMessage(payload, container);
  }

  private static ReplyTarget ofMessage(BlockActionPayload payload, Container container) {
    String channel = channel(payload, container);
    String thread = container.getThreadTs();
    SlackMessage shown = shown(payload);
    if (channel == null || container.getMessageTs() == null || shown == null) {
      return new ReplyTarget.Direct(thread);
    }
    BlockActionPayload.Action pressed = payload.getActions().get(0);
    String action =
        AnsweredMessages.press(shown, pressed.getActionId(), SlackActions.token(pressed));
    return new ReplyTarget.Card(
        new PressedButton(channel, container.getMessageTs(), action, thread), shown);
  }

  private static @Nullable String channel(BlockActionPayload payload, Container container) {
    if (container.getChannelId() != null) {
      return container.getChannelId();
    }
    return payload.getChannel() == null ? null : payload.getChannel().getId();
  }

  private static @Nullable SlackMessage shown(BlockActionPayload payload) {
    com.slack.api.model.Message message = payload.getMessage();
    return message == null || message.getBlocks() == null
        ? null
        : new SlackMessage(Objects.requireNonNullElse(message.getText(), ""), message.getBlocks());
  }
}
