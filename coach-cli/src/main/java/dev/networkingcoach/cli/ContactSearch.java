package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the contact somebody means: by id, or by a part of the name that fits nobody else. */
final class ContactSearch {
  private static final int MOST_SHOWN = 10;

  private final Network network;

  ContactSearch(Network network) {
    this.network = network;
  }

  /**
   * The contact.
   *
   * @param written an id, or a part of a name; case and accents do not matter
   * @throws UsageException if nobody fits, or more than one does; it names who may be meant
   */
  Contact find(String written) {
    String wanted = folded(written);
    List<Predicate<Contact>> ways =
        List.of(
            contact -> contact.id().equals(written),
            contact -> folded(contact.id()).equals(wanted) || folded(contact.name()).equals(wanted),
            contact -> !wanted.isEmpty() && words(contact).contains(" " + wanted + " "),
            contact -> !wanted.isEmpty() && words(contact).contains(wanted));
    for (Predicate<Contact> way : ways) {
      List<Contact> found = network.contacts().stream().filter(way).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      if (!found.isEmpty()) {
        throw new UsageException(
            written + " fits " + found.size() + " contacts; name one by its id:" + shown(found));
      }
    }
    throw new UsageException(unknown(written));
  }

  private String unknown(String written) {
    List<Contact> near = near(written);
    return written
        + " is no contact in this network: an id or a part of a name was expected."
        + (near.isEmpty() ? "" : "\nMaybe one of these:" + shown(near));
  }

  private List<Contact> near(String written) {
    String wanted = folded(written);
    return network.contacts().stream()
        .filter(contact -> !Nearest.of(wanted, spellings(contact)).isEmpty())
        .toList();
  }

  private static List<String> spellings(Contact contact) {
    List<String> spellings = new ArrayList<>(List.of(folded(contact.name()).split(" ", -1)));
    spellings.add(contact.id());
    return spellings.stream().filter(spelling -> spelling.length() > 2).toList();
  }

  private static String shown(List<Contact> contacts) {
    String more = contacts.size() > MOST_SHOWN ? "\n  ..." : "";
    return contacts.stream()
        .limit(MOST_SHOWN)
        .map(contact -> "\n  " + contact.id() + "  " + contact.name())
        .collect(Collectors.joining("", "", more));
  }

  private static String words(Contact contact) {
    return " " + folded(contact.name()) + " ";
  }

  /** Without case, accents and doubled spaces. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
