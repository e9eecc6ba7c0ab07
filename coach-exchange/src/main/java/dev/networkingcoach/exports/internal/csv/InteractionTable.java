package dev.networkingcoach.exports.internal.csv;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened, in a table with columns of our own. Immutable and thread-safe. */
public final class InteractionTable {
  private final Network network;
  private final Map<String, Contact> contacts;

  /** A table of what happened with these contacts of the network. */
  public InteractionTable(Network network, List<Contact> contacts) {
    this.network = network;
    this.contacts = byId(contacts, Contact::id);
  }

  /** Writes the table. */
  public void writeTo(Writer out) throws IOException {
    Stream<Happened> rows = Stream.concat(interactions(), introductions()).sorted(Happened.ORDER);
    new Sheet<>(Stream.concat(what().stream(), about().stream()).toList()).write(rows, out);
  }

  private static List<Column<Happened>> what() {
    return List.of(
        new Column<>("Date", row -> row.interaction().on()),
        new Column<>("Contact", row -> row.contact().id()),
        new Column<>("Name", row -> row.contact().name()),
        new Column<>("Kind", row -> row.interaction().kind()),
        new Column<>("Favour", row -> row.interaction().favour()),
        new Column<>("What", row -> row.interaction().what()),
        new Column<>("Introduced To", row -> row.with() == null ? null : row.with().name()));
  }

  private List<Column<Happened>> about() {
    return List.of(
        named("Event", Interaction::event, byId(network.events(), Event::id), Event::name),
        named("Group", Interaction::group, byId(network.groups(), Group::id), Group::name),
        named(
            "Resource",
            Interaction::resource,
            byId(network.resources(), Resource::id),
            Resource::title),
        named("Target", Interaction::target, byId(network.targets(), Target::id), Target::name),
        new Column<>("Id", row -> row.interaction().id()));
  }

  /** A column with the name of what an interaction refers to, or its id where it is not known. */
  private static <F> Column<Happened> named(
      String column,
      Function<Interaction, @Nullable String> reference,
      Map<String, F> facts,
      Function<F, String> name) {
    return new Column<>(
        column,
        row -> {
          String id = reference.apply(row.interaction());
          F fact = id == null ? null : facts.get(id);
          return fact == null ? id : name.apply(fact);
        });
  }

  private Stream<Happened> interactions() {
    return network.interactions().stream()
        .flatMap(
            interaction ->
                Stream.ofNullable(contacts.get(interaction.contact()))
                    .map(contact -> Happened.of(contact, interaction)));
  }

  private Stream<Happened> introductions() {
    return network.introductions().stream()
        .flatMap(
            introduction -> {
              Contact one = contacts.get(introduction.between().get(0));
              Contact other = contacts.get(introduction.between().get(1));
              return one == null || other == null
                  ? Stream.empty()
                  : Stream.of(
                      Happened.of(one, other, introduction), Happened.of(other, one, introduction));
            });
  }

  private static <F> Map<String, F> byId(List<F> facts, Function<F, String> id) {
    return facts.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
