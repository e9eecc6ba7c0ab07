package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.language.command.NamedContact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The people who are known, by each word of their names. Not thread-safe. */
public final class PersonIndex {
  private static final int SHORTEST_SLIP = 4;

  private final Map<String, List<NamedContact>> byWord = new HashMap<>();
  private final Map<NamedContact, List<String>> words = new HashMap<>();
  private final Map<String, List<NamedContact>> byAddress = new HashMap<>();
  private final Map<String, String> nicknames;

  /** What was looked for already: many readings of one message ask for the same words. */
  private final Map<String, List<NamedContact>> near = new HashMap<>();

  /** An index of people. */
  public PersonIndex(Collection<NamedContact> people, Map<String, String> nicknames) {
    this.nicknames = nicknames;
    people.forEach(this::add);
  }

  private void add(NamedContact person) {
    List<String> parts = List.of(folded(person.name()).split(" ", -1));
    words.put(person, parts);
    Set<String> keys = new LinkedHashSet<>(parts);
    keys.add(folded(person.id()));
    keys.add(String.join("", parts));
    keys.forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>(1)).add(person));
    for (String email : person.emails()) {
      byAddress
          .computeIfAbsent(email.toLowerCase(Locale.ROOT), k -> new ArrayList<>(1))
          .add(person);
    }
  }

  /** The name as it is compared; plain letters need no more than small ones. */
  static String folded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
      boolean space = letter == ' ' && i > 0 && name.charAt(i - 1) != ' ' && i + 1 < name.length();
      if (!plain && !space) {
        return PersonName.fold(name);
      }
    }
    return name.toLowerCase(Locale.ROOT);
  }

  /** The given name, as it is compared. */
  static String first(String name) {
    return name.strip().toLowerCase(Locale.ROOT).split(" ", -1)[0];
  }

  /** Who has an e-mail address. */
  public List<NamedContact> byAddress(String address) {
    return byAddress.getOrDefault(address.toLowerCase(Locale.ROOT), List.of());
  }

  /**
   * Those whose names have all of these words, in lower case or not; the last may be an initial.
   */
  public List<NamedContact> named(String written) {
    String folded = folded(written);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<String> wanted = List.of(folded.split(" ", -1));
    List<NamedContact> whole = byWord.getOrDefault(String.join("", wanted), List.of());
    if (wanted.size() == 1) {
      return whole;
    }
    List<NamedContact> first = byWord.getOrDefault(wanted.get(0), List.of());
    return first.stream().filter(person -> hasAll(person, wanted)).toList();
  }

  private boolean hasAll(NamedContact person, List<String> wanted) {
    List<String> parts = words.getOrDefault(person, List.of());
    int at = 0;
    for (String word : wanted) {
      int found = -1;
      for (int i = at; i < parts.size() && found < 0; i++) {
        boolean initial = word.length() == 1 && at > 0 && parts.get(i).startsWith(word);
        found = parts.get(i).equals(word) || initial ? i : -1;
      }
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  /** Those who may be called so for short, or whose name is one slip away from this one. */
  public List<NamedContact> nearly(String written, boolean mayBeSlip) {
    return near.computeIfAbsent(mayBeSlip + written, key -> search(written, mayBeSlip));
  }

  private List<NamedContact> search(String written, boolean mayBeSlip) {
    List<String> wanted = List.of(folded(written).split(" ", -1));
    Set<NamedContact> found = new LinkedHashSet<>();
    String first = wanted.get(0);
    for (String other : relatives(first)) {
      for (NamedContact person : byWord.getOrDefault(other, List.of())) {
        List<String> parts = words.getOrDefault(person, List.of());
        boolean rest = wanted.stream().skip(1).allMatch(parts::contains);
        if (rest && !parts.isEmpty() && parts.get(0).equals(other)) {
          found.add(person);
        }
      }
    }
    if (found.isEmpty()
        && mayBeSlip
        && wanted.stream().anyMatch(w -> w.length() >= SHORTEST_SLIP)) {
      words.forEach(
          (person, parts) -> {
            if (isSlip(wanted, parts)) {
              found.add(person);
            }
          });
    }
    return List.copyOf(found);
  }

  private static boolean isSlip(List<String> wanted, List<String> parts) {
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(1);
    if (wanted.size() == 1) {
      String word = wanted.get(0);
      return parts.stream()
          .anyMatch(
              part ->
                  part.length() >= SHORTEST_SLIP
                      && part.charAt(0) == word.charAt(0)
                      && distance.apply(word, part) == 1);
    }
    int slips = 0;
    int equal = 0;
    for (String word : wanted) {
      if (parts.contains(word)) {
        equal++;
      } else if (word.length() >= SHORTEST_SLIP
          && parts.stream()
              .anyMatch(
                  part ->
                      Math.abs(part.length() - word.length()) <= 1
                          && distance.apply(word, part) == 1)) {
        slips++;
      }
    }
    return slips == 1 && slips + equal == wanted.size();
  }

  private Set<String> relatives(String first) {
    Set<String> names = new LinkedHashSet<>();
    String longer = nicknames.get(first);
    if (longer != null) {
      names.add(longer);
      String longest = nicknames.get(longer);
      if (longest != null) {
        names.add(longest);
      }
    }
    nicknames.forEach(
        (nick, name) -> {
          if (name.equals(first) || name.equals(longer)) {
            names.add(nick);
          }
        });
    names.remove(first);
    return names;
  }
}
