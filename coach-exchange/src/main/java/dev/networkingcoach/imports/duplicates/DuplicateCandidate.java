package dev.networkingcoach.imports.duplicates;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A contact as it is compared with others. Immutable and thread-safe.
 *
 * @param contact the contact
 * @param words the words of its name, folded, without titles; empty where the name tells nothing
 * @param sortedWords those words in alphabetical order
 * @param name those words as one text
 * @param organization its organization in the form in which those are compared; empty for none
 * @param emails its addresses in the form in which those are compared
 */
record DuplicateCandidate(
    Contact contact,
    List<String> words,
    List<String> sortedWords,
    String name,
    String organization,
    Set<String> emails) {
  private static final Pattern UMLAUT = Pattern.compile("([aou])e");
  private static final Set<String> TITLES =
      Set.of(
          "dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "ing", "dipl", "mag",
          "phd", "md", "mba", "msc", "bsc", "jr", "sr");

  static DuplicateCandidate of(Contact contact, Collection<Topic> placeholders) {
    String organization = contact.organization();
    boolean nobody = placeholders.contains(Topic.of(contact.name()));
    List<String> words = nobody ? List.of() : words(contact.name());
    return new DuplicateCandidate(
        contact,
        words,
        words.stream().sorted().toList(),
        String.join(" ", words),
        organization == null ? "" : Topic.fold(organization),
        new LinkedHashSet<>(contact.emails().stream().map(EmailAddresses::key).toList()));
  }

  /** A name of titles alone keeps them: somebody is called Frau Ms. */
  private static List<String> words(String name) {
    List<String> all =
        Stream.of(PersonName.fold(name).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    List<String> untitled = all.stream().filter(word -> !TITLES.contains(word)).toList();
    return untitled.isEmpty() ? all : untitled;
  }

  /**
   * The name with "ae", "oe" and "ue" as the vowels they stand for where a keyboard has no umlaut.
   */
  String withoutUmlauts() {
    return UMLAUT.matcher(name).replaceAll("$1");
  }

  String id() {
    return contact.id();
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }
}
