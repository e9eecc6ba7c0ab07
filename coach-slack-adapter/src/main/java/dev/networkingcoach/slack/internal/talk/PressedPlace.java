package dev.networkingcoach.slack.internal.talk;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import com.slack.api.model.view.View;
import dev.networkingcoach.slack.internal.card.PressedButton;
import dev.networkingcoach.slack.internal.render.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the answer to a press goes, as far as the payload tells. */
final class PressedPlace {

  private PressedPlace() {}

  static Place of(BlockActionPayload payload) {
    View view = payload.getView();
    if (view != null) {
      return "modal".equals(view.getType()) ? new Place.Direct() : new Place.Home();
    }
    Container container = payload.getContainer();
    if (container == null) {
      return new Place.Direct();
    }
    String url = payload.getResponseUrl();
    return container.isEphemeral() && url != null && !url.isBlank()
        ? new Place.Response(url)
        : ofMessage(payload, container);
  }

  private static Place ofMessage(BlockActionPayload payload, Container container) {
    String channel = channel(payload, container);
    String thread = container.getThreadTs();
    Message shown = shown(payload);
    if (channel == null || container.getMessageTs() == null || shown == null) {
      return new Place.Direct(thread);
    }
    String action = payload.getActions().get(0).getActionId();
    return new Place.Card(
        new PressedButton(channel, container.getMessageTs(), action, thread), shown);
  }

  private static @Nullable String channel(BlockActionPayload payload, Container container) {
    if (container.getChannelId() != null) {
      return container.getChannelId();
    }
    return payload.getChannel() == null ? null : payload.getChannel().getId();
  }

  private static @Nullable Message shown(BlockActionPayload payload) {
    com.slack.api.model.Message message = payload.getMessage();
    return message == null || message.getBlocks() == null
        ? null
        : new Message(Objects.requireNonNullElse(message.getText(), ""), message.getBlocks());
  }
}
