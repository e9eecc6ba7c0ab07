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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The people who are known, by each word of their names. Immutable and thread-safe. */
public final class PersonIndex {
  private static final int SHORTEST_SLIP = 4;

  private final Map<String, List<Named>> byWord = new HashMap<>();

  /** Words of names that may be meant by one with a slip: by their first letter and length. */
  private final Map<String, Set<String>> byShape = new HashMap<>();

  private final Map<String, List<NamedContact>> byAddress = new HashMap<>();
  private final Map<String, String> nicknames;
  private final Map<String, List<String>> nicknamesOf = new HashMap<>();

  /** Somebody, and the words of the name. */
  private record Named(NamedContact person, List<String> parts) {}

  /** An index of people. */
  public PersonIndex(Collection<NamedContact> people, Map<String, String> nicknames) {
    this.nicknames = nicknames;
    nicknames.forEach(
        (nick, name) -> nicknamesOf.computeIfAbsent(name, k -> new ArrayList<>(1)).add(nick));
    people.forEach(this::add);
  }

  private void add(NamedContact person) {
    List<String> parts = List.of(folded(person.name()).split(" ", -1));
    Named named = new Named(person, parts);
    Set<String> keys = new LinkedHashSet<>(parts);
    keys.add(folded(person.id()));
    keys.add(String.join("", parts));
    keys.forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>(1)).add(named));
    for (String part : parts) {
      if (part.length() >= SHORTEST_SLIP) {
        byShape
            .computeIfAbsent(shape(part.charAt(0), part.length()), k -> new LinkedHashSet<>())
            .add(part);
      }
    }
    for (String email : person.emails()) {
      byAddress
          .computeIfAbsent(email.toLowerCase(Locale.ROOT), k -> new ArrayList<>(1))
          .add(person);
    }
  }

  private static String shape(char first, int length) {
    return first + "" + length;
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
    if (wanted.size() == 1) {
      return known(wanted.get(0)).map(Named::person).toList();
    }
    return known(wanted.get(0))
        .filter(named -> hasAll(named.parts(), wanted))
        .map(Named::person)
        .toList();
  }

  private Stream<Named> known(String word) {
    return byWord.getOrDefault(word, List.of()).stream();
  }

  private static boolean hasAll(List<String> parts, List<String> wanted) {
    int at = 0;
    String mark = "";
    for (int k = 0; k < wanted.size(); k++) {
      String word = mark + wanted.get(k);
      mark = "";
      if (word.length() == 1 && k + 1 < wanted.size() && parts.contains(word + wanted.get(k + 1))) {
        // "O Brien", as it is dictated.
        mark = word;
        continue;
      }
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
    List<String> wanted = List.of(folded(written).split(" ", -1));
    Set<NamedContact> found = new LinkedHashSet<>();
    for (String other : relatives(wanted.get(0))) {
      known(other)
          .filter(named -> named.parts().get(0).equals(other))
          .filter(named -> wanted.stream().skip(1).allMatch(named.parts()::contains))
          .forEach(named -> found.add(named.person()));
    }
    if (found.isEmpty() && mayBeSlip) {
      slips(wanted).forEach(named -> found.add(named.person()));
    }
    return List.copyOf(found);
  }

  /** A name of one word has the slip in it; of several, all the others are right. */
  private Stream<Named> slips(List<String> wanted) {
    if (wanted.size() > 1) {
      return wanted.stream().flatMap(this::known).filter(named -> isSlip(wanted, named.parts()));
    }
    String word = wanted.get(0);
    return word.length() < SHORTEST_SLIP
        ? Stream.empty()
        : IntStream.rangeClosed(word.length() - 1, word.length() + 1)
            .mapToObj(length -> byShape.getOrDefault(shape(word.charAt(0), length), Set.of()))
            .flatMap(Set::stream)
            .filter(part -> isOneSlip(word, part))
            .flatMap(this::known)
            // Who is only called so by an id is not called so.
            .filter(named -> named.parts().stream().anyMatch(part -> isOneSlip(word, part)));
  }

  /**
   * Those who have a name in which two letters beside each other were swapped, as in "dnaa": no
   * other word is likely to come of that, so it may be written small.
   */
  List<NamedContact> swapped(String word) {
    if (word.length() < SHORTEST_SLIP) {
      return List.of();
    }
    return Stream.of(word.charAt(0), word.charAt(1))
        .distinct()
        .map(first -> byShape.getOrDefault(shape(first, word.length()), Set.of()))
        .flatMap(Set::stream)
        .filter(part -> isSwap(word, part))
        .flatMap(this::known)
        .map(Named::person)
        .distinct()
        .toList();
  }

  /** Whether somebody has a word in the name, be it with two letters swapped. */
  public boolean isName(String word) {
    return !named(word).isEmpty() || !swapped(word).isEmpty();
  }

  private static boolean isSwap(String word, String part) {
    int at = 0;
    while (at < word.length() && word.charAt(at) == part.charAt(at)) {
      at++;
    }
    return at + 1 < word.length()
        && word.charAt(at) == part.charAt(at + 1)
        && word.charAt(at + 1) == part.charAt(at)
        && word.substring(at + 2).equals(part.substring(at + 2));
  }

  private static boolean isOneSlip(String word, String part) {
    return Math.abs(part.length() - word.length()) <= 1
        && new DamerauLevenshteinDistance(1).apply(word, part) == 1;
  }

  private static boolean isSlip(List<String> wanted, List<String> parts) {
    int slips = 0;
    int equal = 0;
    for (String word : wanted) {
      if (parts.contains(word)) {
        equal++;
      } else if (word.length() >= SHORTEST_SLIP
          && parts.stream().anyMatch(part -> isOneSlip(word, part))) {
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
      names.addAll(nicknamesOf.getOrDefault(longer, List.of()));
    }
    names.addAll(nicknamesOf.getOrDefault(first, List.of()));
    names.remove(first);
    return names;
  }
}
