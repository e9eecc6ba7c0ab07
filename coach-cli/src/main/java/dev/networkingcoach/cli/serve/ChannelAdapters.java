package dev.networkingcoach.cli.serve;

import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.http.Rejection;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.slack.SlackAdapter;
import dev.networkingcoach.teams.TeamsAdapter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The adapters of the channels that are configured. Thread-safe. */
record ChannelAdapters(Optional<SlackAdapter> slack, Optional<TeamsAdapter> teams)
    implements AutoCloseable {

  /** Adapters that tell there of what they turn away by themselves. */
  static ChannelAdapters of(
      AllSettings settings,
      Conversation conversation,
      JdbcJournal journal,
      EventQueue queue,
      Consumer<Rejection> rejections) {
    Optional<SlackAdapter> slack =
        settings
            .slack()
            .map(
                one ->
                    SlackAdapter.builder(one, conversation)
                        .stores(journal.seen(), journal.tenants(), journal.persons())
                        .queue(queue)
                        .rejections(rejections)
                        .build());
    Optional<TeamsAdapter> teams =
        settings
            .teams()
            .map(
                one ->
                    TeamsAdapter.builder(one, conversation)
                        .people(journal.persons())
                        .seen(journal.seen())
                        .queue(queue)
                        .build());
    return new ChannelAdapters(slack, teams);
  }

  List<Channel> channels() {
    return Stream.concat(
            slack.map(SlackAdapter::channel).stream(), teams.map(TeamsAdapter::channel).stream())
        .toList();
  }

  List<WebEndpoint> endpoints() {
    return Stream.concat(
            slack.stream().flatMap(one -> one.endpoints().stream()),
            teams.stream().flatMap(one -> one.endpoints().stream()))
        .toList();
  }

  /** Begins to listen; returns when events can come. */
  void start() {
    slack.ifPresent(SlackAdapter::start);
  }

  /** Whether events can come. */
  boolean ready() {
    return slack.map(SlackAdapter::ready).orElse(true);
  }

  @Override
  public void close() {
    slack.ifPresent(ServerParts::close);
    teams.ifPresent(ServerParts::close);
  }
}
