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
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What commands, buttons and shortcuts lead to. Thread-safe. */
final class InteractionListeners {
  private static final Logger LOG = LoggerFactory.getLogger(InteractionListeners.class);
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final Talk talk;
  private final Words words;

  InteractionListeners(Talk talk, Words words) {
    this.talk = talk;
    this.words = words;
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
    String id = Visits.first("command", trigger, payload.getResponseUrl());
    Place place = new Place.Response(payload.getResponseUrl());
    Visit visit = Visits.of(context, payload.getUserId(), id, place, trigger);
    talk.said(visit, person -> words.orHelp(visit.caller(), payload.getText()));
    return context.ack();
  }

  private Response action(BlockActionRequest request, ActionContext context) {
    BlockActionPayload payload = request.getPayload();
    List<BlockActionPayload.Action> actions = payload.getActions();
    BlockActionPayload.Action action = actions.get(0);
    String user = payload.getUser().getId();
    String id =
        Visits.first("action", action.getActionTs(), payload.getTriggerId())
            + "/"
            + action.getActionId();
    Visit visit = Visits.of(context, user, id, place(payload), context.getTriggerId());
    if (action.getActionId().startsWith(ActionIds.PRESS) && action.getValue() != null) {
      talk.pressed(visit, action.getValue());
    } else if (action.getActionId().matches(HomeRenderer.PAGE + "[0-9]{1,4}")) {
      talk.home(
          visit, Integer.parseInt(action.getActionId().substring(HomeRenderer.PAGE.length())));
    } else {
      LOG.info("a button of another version was pressed and is left alone");
    }
    return context.ack();
  }

  private static Place place(BlockActionPayload payload) {
    if (payload.getView() != null) {
      return new Place.Home();
    }
    BlockActionPayload.Container container = payload.getContainer();
    boolean hidden = container != null && container.isEphemeral();
    return hidden && payload.getResponseUrl() != null
        ? new Place.Response(payload.getResponseUrl())
        : new Place.Direct();
  }

  private Response globalShortcut(GlobalShortcutRequest request, GlobalShortcutContext context) {
    GlobalShortcutPayload payload = request.getPayload();
    String id = Visits.first("shortcut", payload.getActionTs(), payload.getTriggerId());
    shortcut(context, payload.getUser().getId(), id, payload.getTriggerId(), "");
    return context.ack();
  }

  private Response messageShortcut(MessageShortcutRequest request, MessageShortcutContext context) {
    MessageShortcutPayload payload = request.getPayload();
    String id = Visits.first("shortcut", payload.getActionTs(), payload.getTriggerId());
    String text = payload.getMessage() == null ? "" : payload.getMessage().getText();
    shortcut(context, payload.getUser().getId(), id, payload.getTriggerId(), text);
    return context.ack();
  }

  private void shortcut(Context context, String user, String id, String trigger, String text) {
    Visit visit = Visits.of(context, user, id, new Place.Direct(), trigger);
    talk.shortcut(visit, Conversation.LOG_FORM, person -> words.plain(visit.caller(), text));
  }
}
