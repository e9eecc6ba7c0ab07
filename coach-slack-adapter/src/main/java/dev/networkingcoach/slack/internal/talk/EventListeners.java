package dev.networkingcoach.slack.internal.talk;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.networkingcoach.slack.internal.install.Installations;
import dev.networkingcoach.slack.internal.person.People;
import java.util.List;

/** What events lead to. Thread-safe. */
final class EventListeners {
  private final Talk talk;
  private final Words words;
  private final People people;
  private final Installations installations;

  EventListeners(Talk talk, Words words, People people, Installations installations) {
    this.talk = talk;
    this.words = words;
    this.people = people;
    this.installations = installations;
  }

  void register(App app) {
    app.event(MessageEvent.class, this::message);
    app.event(AppMentionEvent.class, this::mention);
    app.event(AppHomeOpenedEvent.class, this::opened);
    app.event(UserChangeEvent.class, this::userChanged);
    app.event(TokensRevokedEvent.class, this::tokensRevoked);
    app.event(AppUninstalledEvent.class, this::uninstalled);
  }

  private Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    boolean direct = "im".equals(event.getChannelType()) || event.getChannel().startsWith("D");
    if (direct && event.getUser() != null && event.getBotId() == null && event.getText() != null) {
      Visit visit = Visits.of(context, event.getUser(), id(payload), new Place.Direct());
      talk.said(visit, person -> words.plain(visit.caller(), event.getText()));
    }
    return context.ack();
  }

  private Response mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    if (event.getUser() != null && event.getBotId() == null && event.getText() != null) {
      Place place = new Place.Hidden(event.getChannel(), event.getThreadTs());
      Visit visit = Visits.of(context, event.getUser(), id(payload), place);
      talk.said(visit, person -> words.orHelp(visit.caller(), event.getText()));
    }
    return context.ack();
  }

  private Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if ("messages".equals(event.getTab())) {
      talk.messagesOpened(Visits.of(context, event.getUser(), id(payload), new Place.Direct()));
    } else {
      talk.home(Visits.of(context, event.getUser(), id(payload), new Place.Home()), 1);
    }
    return context.ack();
  }

  private Response userChanged(EventsApiPayload<UserChangeEvent> payload, EventContext context) {
    User user = payload.getEvent().getUser();
    Visit visit = Visits.of(context, user.getId(), id(payload), new Place.Direct());
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
      installations.removed(Visits.workspace(context));
    }
    return context.ack();
  }

  private Response uninstalled(
      EventsApiPayload<AppUninstalledEvent> payload, EventContext context) {
    installations.removed(Visits.workspace(context));
    return context.ack();
  }

  private static String id(EventsApiPayload<?> payload) {
    return Visits.first("event", payload.getEventId());
  }
}
