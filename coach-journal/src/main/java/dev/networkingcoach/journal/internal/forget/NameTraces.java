package dev.networkingcoach.journal.internal.forget;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every name, organization and address under which the contacts and persons of a journal were ever
 * known, and who became part of whom. Not thread-safe.
 */
public final class NameTraces {
  private final Map<String, Trace> traces = new LinkedHashMap<>();
  private final Map<String, Set<String>> merged = new HashMap<>();
  private final Map<String, KnownPerson> persons = new LinkedHashMap<>();
  private final Set<String> others = new HashSet<>();

  /** What one contact, or person known of, was known as. */
  private static final class Trace {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> organizations = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
  }

  /**
   * Takes note of a change.
   *
   * @param counts whether its entry counts; a merge that was undone makes nobody the same
   */
  public void see(Change change, boolean counts) {
    if (change instanceof Change.ContactAdded added) {
      see(added.contact());
    } else if (change instanceof Change.ContactSet set) {
      see(set.contact(), set.field(), set.value());
    } else if (change instanceof Change.ContactListed listed) {
      if (listed.list() == ListField.EMAILS) {
        of(listed.contact()).emails.add(listed.item());
      }
    } else if (change instanceof Change.PersonSet set) {
      see(set.person());
    } else if (change instanceof Change.Merged merge && counts) {
      merged.computeIfAbsent(merge.into(), into -> new LinkedHashSet<>()).add(merge.from());
    } else if (change instanceof Change.Opened opened) {
      others.addAll(ForgottenWords.of(opened.owner().name()));
    }
  }

  private void see(Contact contact) {
    Trace trace = of(contact.id());
    trace.names.add(contact.name());
    trace.organizations.add(Objects.requireNonNullElse(contact.organization(), ""));
    trace.emails.addAll(contact.emails());
  }

  private void see(KnownPerson person) {
    persons.put(person.id(), person);
    Trace trace = of(person.id());
    trace.names.add(person.name());
    trace.organizations.add(Objects.requireNonNullElse(person.organization(), ""));
  }

  private void see(String contact, ContactField field, @Nullable String value) {
    if (field == ContactField.NAME && value != null) {
      of(contact).names.add(value);
    } else if (field == ContactField.ORGANIZATION) {
      of(contact).organizations.add(value == null ? "" : value);
    }
  }

  private Trace of(String contact) {
    return traces.computeIfAbsent(contact, id -> new Trace());
  }

  /** Whether a contact, or a person known of, was ever there under this id. */
  public boolean knows(String contact) {
    return traces.containsKey(contact);
  }

  /** Everything the person was known as, with all who became part of them. */
  public ForgottenPerson person(String contact) {
    Set<String> ids = new LinkedHashSet<>();
    gather(contact, ids);
    ids.addAll(namesakesIn(ids));
    Set<String> names = new LinkedHashSet<>();
    Set<String> organizations = new LinkedHashSet<>();
    Set<String> emails = new LinkedHashSet<>();
    Set<String> otherWords = new HashSet<>(others);
    traces.forEach(
        (id, trace) -> {
          if (ids.contains(id)) {
            names.addAll(trace.names);
            organizations.addAll(trace.organizations);
            emails.addAll(trace.emails);
          } else {
            trace.names.forEach(name -> otherWords.addAll(ForgottenWords.of(name)));
          }
        });
    names.removeIf(String::isBlank);
    return new ForgottenPerson(ids, names, organizations, emails, otherWords);
  }

  /** Persons known of who go by the same name and work at the same place, if that is known. */
  private Set<String> namesakesIn(Set<String> ids) {
    Set<String> same = new LinkedHashSet<>();
    for (KnownPerson person : persons.values()) {
      List<String> name = ForgottenWords.of(person.name());
      String place = Topic.fold(Objects.requireNonNullElse(person.organization(), ""));
      for (String id : ids) {
        Trace trace = of(id);
        boolean named =
            !name.isEmpty() && trace.names.stream().map(ForgottenWords::of).anyMatch(name::equals);
        boolean there =
            place.isEmpty()
                || trace.organizations.stream()
                    .map(Topic::fold)
                    .anyMatch(one -> one.isEmpty() || one.equals(place));
        if (named && there) {
          same.add(person.id());
        }
      }
    }
    return same;
  }

  private void gather(String contact, Set<String> ids) {
    if (ids.add(contact)) {
      merged.getOrDefault(contact, Set.of()).forEach(from -> gather(from, ids));
    }
  }
}
