package dev.networkingcoach.slack.internal.talk;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.File;
import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallations;
import dev.networkingcoach.slack.internal.person.MemberDirectory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events lead to. Thread-safe. */
final class EventListeners {
  private final ConversationBridge talk;
  private final MentionText words;
  private final MemberDirectory people;
  private final DirectChannels channels;
  private final WorkspaceInstallations installations;

  EventListeners(ConversationBridge talk, BoltListeners.Reach reach) {
    this.talk = talk;
    this.words = reach.words();
    this.people = reach.people();
    this.channels = reach.channels();
    this.installations = reach.installations();
  }

  void register(App app) {
    app.event(MessageEvent.class, this::message);
    app.event(MessageFileShareEvent.class, this::messageWithFile);
    app.event(AppMentionEvent.class, this::mention);
    app.event(AppHomeOpenedEvent.class, this::opened);
    app.event(UserChangeEvent.class, this::userChanged);
    app.event(TokensRevokedEvent.class, this::tokensRevoked);
    app.event(AppUninstalledEvent.class, this::uninstalled);
  }

  /** A message, as far as it tells. */
  private record Written(
      @Nullable String user,
      @Nullable String channel,
      @Nullable String type,
      @Nullable String thread,
      @Nullable String text) {

    /** The app listens to no channels, so that what does not say where it was is direct. */
    boolean isDirect() {
      return type != null
          ? type.equals("im")
          : channel == null || !(channel.startsWith("C") || channel.startsWith("G"));
    }
  }

  private Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    if (event.getBotId() == null) {
      Written written =
          new Written(
              event.getUser(),
              event.getChannel(),
              event.getChannelType(),
              event.getThreadTs(),
              event.getText());
      said(context, written, id(payload, event.getChannel(), event.getTs()));
    }
    return context.ack();
  }

  /** Files are imported; beside pictures and the like only the words count. */
  private Response messageWithFile(
      EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
    MessageFileShareEvent event = payload.getEvent();
    Written written =
        new Written(
            event.getUser(),
            event.getChannel(),
            event.getChannelType(),
            event.getThreadTs(),
            event.getText());
    String id = id(payload, event.getChannel(), event.getTs());
    List<File> files = SentFiles.readable(event.getFiles());
    if (files.isEmpty()) {
      said(context, written, id);
    } else if (written.user() != null && written.isDirect()) {
      SlackAction visit = direct(context, written.user(), written, id);
      String text = written.text();
      talk.sent(visit, files, person -> words.plain(visit.caller(), text));
    }
    return context.ack();
  }

  private SlackAction direct(EventContext context, String user, Written written, String id) {
    ReplyTarget place = new ReplyTarget.Direct(written.thread());
    SlackAction visit = SlackActions.of(context, user, id, place);
    channels.met(visit.caller(), written.channel());
    return visit;
  }

  private void said(EventContext context, Written written, String id) {
    String text = written.text();
    if (written.user() != null && text != null && written.isDirect()) {
      SlackAction visit = direct(context, written.user(), written, id);
      talk.said(visit, person -> words.plain(visit.caller(), text));
    }
  }

  private Response mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    if (event.getUser() != null && event.getBotId() == null && event.getText() != null) {
      ReplyTarget place = new ReplyTarget.Hidden(event.getChannel(), event.getThreadTs());
      String id = id(payload, event.getChannel(), event.getTs());
      SlackAction visit = SlackActions.of(context, event.getUser(), id, place);
      talk.said(visit, person -> words.afterMention(visit.caller(), event.getText()));
    }
    return context.ack();
  }

  private Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    String id = id(payload, event.getChannel(), event.getEventTs());
    ReplyTarget place =
        "messages".equals(event.getTab()) ? new ReplyTarget.Direct() : new ReplyTarget.Home();
    SlackAction visit = SlackActions.of(context, event.getUser(), id, place);
    channels.met(visit.caller(), event.getChannel());
    if (place instanceof ReplyTarget.Direct) {
      talk.messagesOpened(visit);
    } else {
      talk.home(visit, 1);
    }
    return context.ack();
  }

  private Response userChanged(EventsApiPayload<UserChangeEvent> payload, EventContext context) {
    User user = payload.getEvent().getUser();
    SlackAction visit =
        SlackActions.of(context, user.getId(), id(payload, null, null), new ReplyTarget.Direct());
    if (people.changed(visit.caller(), user)) {
      talk.profileChanged(visit);
    }
    return context.ack();
  }

  private Response tokensRevoked(
      EventsApiPayload<TokensRevokedEvent> payload, EventContext context) {
    TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
    List<String> bots = tokens == null ? null : tokens.getBot();
    if (bots != null && !bots.isEmpty()) {
      installations.removed(SlackActions.workspace(context));
    }
    return context.ack();
  }

  private Response uninstalled(
      EventsApiPayload<AppUninstalledEvent> payload, EventContext context) {
    installations.removed(SlackActions.workspace(context));
    return context.ack();
  }

  /** An event that carries no id is known by where and when it was; else it counts as new. */
  private static String id(
      EventsApiPayload<?> payload, @Nullable String channel, @Nullable String time) {
    String place = channel == null || time == null ? null : channel + "/" + time;
    return SlackActions.first("event", payload.getEventId(), place, UUID.randomUUID().toString());
  }
}
