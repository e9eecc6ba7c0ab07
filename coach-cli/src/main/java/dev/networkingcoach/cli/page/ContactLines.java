package dev.networkingcoach.cli.page;

import static dev.networkingcoach.cli.page.PageTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of a network, described in a line each. */
final class ContactLines {
  private final Map<String, Contact> contacts = new HashMap<>();
  private final Map<String, Target> targets = new HashMap<>();

  ContactLines(Network network) {
    network.contacts().forEach(contact -> contacts.put(contact.id(), contact));
    network.targets().forEach(target -> targets.put(target.id(), target));
  }

  List<String> contacts(List<String> ids) {
    return ids.stream().map(this::contact).toList();
  }

  /** Name, title, organization and id, as far as they are known. */
  String contact(String id) {
    Contact contact = contacts.get(id);
    return contact == null ? id : describe(contact);
  }

  static String describe(Contact contact) {
    StringBuilder words = new StringBuilder(name(contact));
    append(words, contact.title());
    append(words, contact.organization());
    return words.append(" (").append(contact.id()).append(")").toString();
  }

  private static void append(StringBuilder words, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      words.append(", ").append(part);
    }
  }

  static String name(Contact contact) {
    return contact.name().isBlank() ? TEXTS.somebodyWithoutName() : contact.name();
  }

  String target(String id) {
    Target target = targets.get(id);
    return target == null ? id : target.name() + " (" + id + ")";
  }
}
