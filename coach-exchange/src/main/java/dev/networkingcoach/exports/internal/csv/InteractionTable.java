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
    Stream<InteractionRow> rows =
        Stream.concat(interactions(), introductions()).sorted(InteractionRow.ORDER);
    new CsvSheet<>(Stream.concat(what().stream(), about().stream()).toList()).write(rows, out);
  }

  private static List<CsvColumn<InteractionRow>> what() {
    return List.of(
        new CsvColumn<>("Date", row -> row.interaction().on()),
        new CsvColumn<>("Contact", row -> row.contact().id()),
        new CsvColumn<>("Name", row -> row.contact().name()),
        new CsvColumn<>("Kind", row -> row.interaction().kind()),
        new CsvColumn<>("Favour", row -> row.interaction().favour()),
        new CsvColumn<>("What", row -> row.interaction().what()),
        new CsvColumn<>("Introduced To", row -> row.with() == null ? null : row.with().name()));
  }

  private List<CsvColumn<InteractionRow>> about() {
    return List.of(
        named("Event", Interaction::event, byId(network.events(), Event::id), Event::name),
        named("Group", Interaction::group, byId(network.groups(), Group::id), Group::name),
        named(
            "Resource",
            Interaction::resource,
            byId(network.resources(), Resource::id),
            Resource::title),
        named("Target", Interaction::target, byId(network.targets(), Target::id), Target::name),
        new CsvColumn<>("Id", row -> row.interaction().id()));
  }

  /** A column with the name of what an interaction refers to, or its id where it is not known. */
  private static <F> CsvColumn<InteractionRow> named(
      String column,
      Function<Interaction, @Nullable String> reference,
      Map<String, F> facts,
      Function<F, String> name) {
    return new CsvColumn<>(
        column,
        row -> {
          String id = reference.apply(row.interaction());
          F fact = id == null ? null : facts.get(id);
          return fact == null ? id : name.apply(fact);
        });
  }

  private Stream<InteractionRow> interactions() {
    return network.interactions().stream()
        .flatMap(
            interaction ->
                Stream.ofNullable(contacts.get(interaction.contact()))
                    .map(contact -> InteractionRow.of(contact, interaction)));
  }

  private Stream<InteractionRow> introductions() {
    return network.introductions().stream()
        .flatMap(
            introduction -> {
              Contact one = contacts.get(introduction.between().get(0));
              Contact other = contacts.get(introduction.between().get(1));
              return one == null || other == null
                  ? Stream.empty()
                  : Stream.of(
                      InteractionRow.of(one, other, introduction),
                      InteractionRow.of(other, one, introduction));
            });
  }

  private static <F> Map<String, F> byId(List<F> facts, Function<F, String> id) {
    return facts.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
