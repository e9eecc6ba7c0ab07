package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.channel.Profile;
import dev.networkingcoach.teams.internal.activity.ChannelAccount;
import dev.networkingcoach.teams.internal.connector.BotConnector;
import java.util.stream.Stream;

/**
 * The names of people. Messages carry them, but what tells that the bot was installed does not:
 * then the members of the conversation are asked for. Thread-safe.
 */
final class MemberProfiles {
  private final BotConnector connector;

  MemberProfiles(BotConnector connector) {
    this.connector = connector;
  }

  /** The person with their name, where it can be told. */
  Person named(AcceptedActivity received) {
    Person person = received.person();
    if (!person.name().isBlank()) {
      return person;
    }
    String name =
        connector.members(received.place()).stream()
            .flatMap(members -> members.stream())
            .filter(member -> member.is(received.userId()))
            .map(ChannelAccount::name)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse("");
    Profile profile = new Profile(name, person.zone(), person.locale());
    return new Person(person.key(), person.channel(), profile, person.reachable());
  }
}
