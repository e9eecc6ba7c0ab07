package dev.networkingcoach.imports.network;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words by which address books group contacts. Stateless and thread-safe. */
public final class Categories {
  private Categories() {}

  /** All of them: what the facts say, then the contact's own labels. */
  public static List<String> withLabels(Contact contact) {
    return Topic.united(of(contact), contact.labels());
  }

  /** The contact's relation in small letters, then the markets as they are written. */
  public static List<String> of(Contact contact) {
    return Stream.concat(
            Stream.of(contact.relation().name().toLowerCase(Locale.ROOT)),
            contact.markets().stream().map(Topic::text))
        .toList();
  }
}
