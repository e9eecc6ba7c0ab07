package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.command.NamedContact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of one network, prepared to be found. Immutable and thread-safe.
 *
 * @param people all of them
 * @param index them by the words of their names
 * @param organizations where they work: the names, and their first words, as they are compared
 */
record KnownPeople(List<NamedContact> people, PersonIndex index, Set<String> organizations) {

  static KnownPeople of(List<NamedContact> people, PersonIndex index) {
    Set<String> organizations = new HashSet<>();
    for (NamedContact person : people) {
      String organization = person.organization();
      if (organization != null) {
        String folded = PersonIndex.folded(organization);
        organizations.add(folded);
        organizations.add(folded.split(" ", -1)[0]);
      }
    }
    return new KnownPeople(people, index, organizations);
  }
}
