package dev.networkingcoach.api.search;

import dev.networkingcoach.api.facts.Contact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the contact somebody means. The first of these ways that fits anybody decides: the id as it
 * stands; the id or the whole name; whole words of the name; the beginnings of its words, in any
 * order; any part of it. But for the first, case, accents and punctuation do not matter, see {@link
 * PersonName#fold(String)}.
 *
 * <pre>{@code
 * ContactMatch match = ContactSearch.among(network.contacts()).find("zoe");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ContactSearch {
  private static final int SHORTEST_NEAR = 3;

  private final List<Entry> entries;

  private record Entry(Contact contact, String id, String name, List<String> words) {

    static Entry of(Contact contact) {
      String name = PersonName.fold(contact.name());
      return new Entry(contact, PersonName.fold(contact.id()), name, List.of(name.split(" ", -1)));
    }

    boolean has(List<String> beginnings) {
      return beginnings.stream()
          .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    List<String> spellings() {
      return Stream.concat(Stream.of(id, name), words.stream())
          .filter(word -> word.length() >= SHORTEST_NEAR)
          .toList();
    }
  }

  private ContactSearch(List<Entry> entries) {
    this.entries = entries;
  }

  /** A search among these contacts, archived ones too if they are there. */
  public static ContactSearch among(Collection<Contact> contacts) {
    return new ContactSearch(contacts.stream().map(Entry::of).toList());
  }

  /**
   * The contact meant.
   *
   * @param written an id, a name or a part of a name, as a person writes it
   */
  public ContactMatch find(String written) {
    String wanted = PersonName.fold(written);
    for (Predicate<Entry> way : ways(written.strip(), wanted)) {
      List<Contact> found = those(way);
      if (found.size() == 1) {
        return new ContactMatch.Found(found.get(0));
      }
      if (!found.isEmpty()) {
        return new ContactMatch.Ambiguous(found);
      }
    }
    return new ContactMatch.Unknown(near(wanted));
  }

  private static List<Predicate<Entry>> ways(String written, String wanted) {
    List<Predicate<Entry>> ways = new ArrayList<>();
    ways.add(entry -> entry.contact().id().equals(written));
    if (wanted.isEmpty()) {
      ways.add(entry -> !written.isEmpty() && entry.contact().name().equals(written));
      return ways;
    }
    List<String> beginnings = List.of(wanted.split(" ", -1));
    ways.add(entry -> entry.id().equals(wanted) || entry.name().equals(wanted));
    ways.add(entry -> (" " + entry.name() + " ").contains(" " + wanted + " "));
    ways.add(entry -> entry.has(beginnings));
    ways.add(entry -> entry.name().contains(wanted));
    return ways;
  }

  private List<Contact> near(String wanted) {
    List<String> spellings =
        entries.stream().flatMap(entry -> entry.spellings().stream()).distinct().toList();
    return Nearest.allTo(wanted, spellings).stream()
        .flatMap(spelling -> those(entry -> entry.spellings().contains(spelling)).stream())
        .distinct()
        .toList();
  }

  private List<Contact> those(Predicate<Entry> way) {
    return entries.stream().filter(way).map(Entry::contact).toList();
  }
}
