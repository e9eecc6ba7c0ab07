package dev.networkingcoach.slack.internal.talk;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.slack.internal.render.ActionIds;
import dev.networkingcoach.slack.internal.render.HomeRenderer;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What commands, buttons and shortcuts lead to. Thread-safe. */
final class InteractionListeners {
  private static final Logger LOG = LoggerFactory.getLogger(InteractionListeners.class);
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final ConversationBridge talk;
  private final MentionText words;
  private final DirectChannels channels;

  InteractionListeners(ConversationBridge talk, MentionText words, DirectChannels channels) {
    this.talk = talk;
    this.words = words;
    this.channels = channels;
  }

  void register(App app) {
    app.command(ANY, this::command);
    app.blockAction(ANY, this::action);
    app.globalShortcut(ANY, this::globalShortcut);
    app.messageShortcut(ANY, this::messageShortcut);
    app.viewClosed(ANY, (request, context) -> context.ack());
  }

  private Response command(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    String trigger = payload.getTriggerId();
    String id = SlackActions.first("command", trigger, unique());
    SlackAction visit = SlackActions.of(context, payload.getUserId(), id, place(payload), trigger);
    talk.said(visit, person -> words.plain(visit.caller(), payload.getText()));
    return context.ack();
  }

  private static ReplyTarget place(SlashCommandPayload payload) {
    String url = payload.getResponseUrl();
    if (hasText(url)) {
      return new ReplyTarget.Response(url);
    }
    String channel = payload.getChannelId();
    return hasText(channel) ? new ReplyTarget.Hidden(channel, null) : new ReplyTarget.Direct();
  }

  private Response action(BlockActionRequest request, ActionContext context) {
    BlockActionPayload payload = request.getPayload();
    BlockActionPayload.Action action = payload.getActions().get(0);
    String pressed = SlackActions.first("action", pressed(payload, action), unique());
    String id = pressed + "/" + action.getActionId();
    String user = payload.getUser().getId();
    SlackAction visit =
        SlackActions.of(context, user, id, PressedPlace.of(payload), context.getTriggerId());
    learnChannel(visit, payload);
    String token = SlackActions.token(action);
    if (action.getActionId().startsWith(ActionIds.PRESS) && token != null) {
      talk.pressed(visit, token);
    } else if (action.getActionId().matches(HomeRenderer.PAGE + "[0-9]{1,4}")) {
      talk.home(
          visit, Integer.parseInt(action.getActionId().substring(HomeRenderer.PAGE.length())));
    } else {
      LOG.info("a button of another version was pressed and is left alone");
    }
    return context.ack();
  }

  /** One press: its time and its trigger, as far as they came along. */
  private static String pressed(BlockActionPayload payload, BlockActionPayload.Action action) {
    return Stream.of(action.getActionTs(), payload.getTriggerId())
        .filter(InteractionListeners::hasText)
        .collect(Collectors.joining("/"));
  }

  /** Messages in channels that begin with a D are the app's own to this person. */
  private void learnChannel(SlackAction visit, BlockActionPayload payload) {
    BlockActionPayload.Channel channel = payload.getChannel();
    boolean direct = !(visit.place() instanceof ReplyTarget.Response) && payload.getView() == null;
    if (direct && channel != null && channel.getId() != null && channel.getId().startsWith("D")) {
      channels.met(visit.caller(), channel.getId());
    }
  }

  private Response globalShortcut(GlobalShortcutRequest request, GlobalShortcutContext context) {
    GlobalShortcutPayload payload = request.getPayload();
    String id =
        SlackActions.first("shortcut", payload.getActionTs(), payload.getTriggerId(), unique());
    shortcut(context, payload.getUser().getId(), id, payload.getTriggerId(), "");
    return context.ack();
  }

  private Response messageShortcut(MessageShortcutRequest request, MessageShortcutContext context) {
    MessageShortcutPayload payload = request.getPayload();
    String id =
        SlackActions.first("shortcut", payload.getActionTs(), payload.getTriggerId(), unique());
    String text = payload.getMessage() == null ? "" : payload.getMessage().getText();
    shortcut(context, payload.getUser().getId(), id, payload.getTriggerId(), text);
    return context.ack();
  }

  private void shortcut(Context context, String user, String id, String trigger, String text) {
    SlackAction visit = SlackActions.of(context, user, id, new ReplyTarget.Direct(), trigger);
    talk.shortcut(visit, Conversation.LOG_FORM, person -> words.plain(visit.caller(), text));
  }

  private static boolean hasText(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** What carries nothing to be known by counts as new: better twice than not at all. */
  private static String unique() {
    return UUID.randomUUID().toString();
  }
}
