package dev.networkingcoach.imports.internal.merge;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.NameSlug;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The ids of contacts: a profile's slug where there is one ({@code dana-ortiz}), so that the id
 * itself says which profile it is; else the name ({@code dana.ortiz}). Where an id is taken, {@code
 * -2} and so on follow it. Not thread-safe.
 */
final class ContactIds {
  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}+");
  private static final String NAMELESS = "contact";

  /** Ids of others than contacts, with the folded name where there is one. */
  private final Map<String, String> reserved = new HashMap<>();

  private final Map<String, Integer> lastNumber = new HashMap<>();

  ContactIds(Network network) {
    for (Acquaintance acquaintance : network.acquaintances()) {
      reserved.put(acquaintance.from(), "");
      reserved.put(acquaintance.to(), "");
    }
    for (Target target : network.targets()) {
      reserved.put(target.id(), Topic.fold(target.name()));
    }
    reserved.put(network.owner().id(), "");
  }

  /**
   * Whether a contact of this name under an id equal to the slug is the person with that profile.
   * An id that is one plain word may have been given by hand to somebody else, so the names must
   * have a word in common then; any other slug is no coincidence.
   */
  static boolean isProfileOf(String slug, String contactName, PersonRow person) {
    return !PLAIN_WORD.matcher(slug).matches() || haveWordInCommon(contactName, person.name());
  }

  private static boolean haveWordInCommon(String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      return true;
    }
    var words = Arrays.asList(Topic.fold(other).split(" ", -1));
    return Arrays.stream(Topic.fold(one).split(" ", -1)).anyMatch(words::contains);
  }

  /** Whether this is the id of the owner, a target or somebody else who need not be a contact. */
  boolean isReserved(String id) {
    return reserved.containsKey(id);
  }

  /** A free id for a new contact. */
  String next(PersonRow person, Predicate<String> taken) {
    String base = base(person);
    if (isFree(base, person, taken)) {
      return base;
    }
    while (true) {
      String numbered = base + "-" + lastNumber.merge(base, 2, (last, first) -> last + 1);
      if (isFree(numbered, person, taken)) {
        return numbered;
      }
    }
  }

  private static String base(PersonRow person) {
    if (person.profile() != null) {
      return person.profile();
    }
    String byName = NameSlug.of(person.name());
    if (!byName.isEmpty()) {
      return unlikeAProfile(byName);
    }
    String byEmail = person.emails().isEmpty() ? "" : NameSlug.of(person.emails().get(0));
    return unlikeAProfile(byEmail.isEmpty() ? NAMELESS : byEmail);
  }

  /** Without a dot, a namesake's profile would be taken for this contact's in a later import. */
  private static String unlikeAProfile(String id) {
    return id.contains(".") ? id : id + ".1";
  }

  /** A target's id is free for the person of the target's name: it is about them. */
  private boolean isFree(String id, PersonRow person, Predicate<String> taken) {
    String name = reserved.get(id);
    boolean isOther = name != null && (name.isEmpty() || !name.equals(Topic.fold(person.name())));
    return !isOther && !taken.test(id);
  }
}
