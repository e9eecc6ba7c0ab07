package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The name of anything in a network by its id. Immutable and thread-safe. */
public final class NetworkNames implements UnaryOperator<String> {
  private final PersonNames people;
  private final Map<String, String> things = new HashMap<>();

  /** The names in this network. */
  public NetworkNames(Network network) {
    people = new PersonNames(network);
    network.goals().forEach(goal -> things.put(goal.id(), goal.text()));
    network.groups().forEach(group -> things.put(group.id(), group.name()));
    network.events().forEach(event -> things.put(event.id(), event.name()));
    network.resources().stream()
        .filter(resource -> !resource.title().isBlank())
        .forEach(this::resource);
  }

  private void resource(Resource resource) {
    things.put(resource.id(), resource.title());
  }

  @Override
  public String apply(String id) {
    String name = people.name(id);
    return name.equals(id) ? things.getOrDefault(id, id) : name;
  }
}
