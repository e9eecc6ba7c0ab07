package dev.networkingcoach.api.facts;

import dev.networkingcoach.api.fault.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which ids a network declares and which contacts it names, to tell equal ids and names of nobody
 * by their place: the JSON path where a document is read, the id of the fact where it was built.
 * Readers use it to report such faults beside others, before a {@link Network} can be built. Not
 * thread-safe.
 */
public final class References {
  static final String PERSONS = "persons";
  private static final String CONTACTS = "contacts";

  private final Map<String, Map<String, Integer>> declared = new HashMap<>();
  private final Map<String, IntFunction<String>> built = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>(0);
  private final @Nullable String owner;

  private record Reference(String collection, int index, String field, String contact) {}

  /**
   * Nothing declared yet.
   *
   * @param owner the owner's id, which no contact may have; null where it is not known
   */
  public References(@Nullable String owner) {
    this.owner = owner;
  }

  static References of(
      String owner,
      List<Contact> contacts,
      List<Interaction> interactions,
      List<Introduction> introductions) {
    References references = new References(owner);
    references
        .declare(CONTACTS, contacts, Contact::id)
        .declare("interactions", interactions, Interaction::id)
        .declare("introductions", introductions, Introduction::id);
    Set<String> known = references.ids(CONTACTS).keySet();
    for (int i = 0; i < interactions.size(); i++) {
      references.refer(known, "interactions", i, "contact", interactions.get(i).contact());
    }
    for (int i = 0; i < introductions.size(); i++) {
      List<String> between = introductions.get(i).between();
      references.refer(known, "introductions", i, "between[0]", between.get(0));
      references.refer(known, "introductions", i, "between[1]", between.get(1));
    }
    return references;
  }

  References meetings(List<Meeting> meetings) {
    declare("meetings", meetings, Meeting::id);
    Set<String> known = ids(CONTACTS).keySet();
    for (int i = 0; i < meetings.size(); i++) {
      List<String> with = meetings.get(i).with();
      for (int j = 0; j < with.size(); j++) {
        refer(known, "meetings", i, "with[" + j + "]", with.get(j));
      }
    }
    return this;
  }

  <T> References declare(String collection, List<T> facts, Function<T, String> id) {
    Map<String, Integer> ids = new HashMap<>(2 * facts.size());
    declared.put(collection, ids);
    built.put(collection, index -> id.apply(facts.get(index)));
    for (int i = 0; i < facts.size(); i++) {
      declare(ids, collection, i, id.apply(facts.get(i)));
    }
    return this;
  }

  /** The fact at this place of its collection has this id. */
  public void declare(String collection, int index, String id) {
    declare(declared.computeIfAbsent(collection, key -> new HashMap<>()), collection, index, id);
  }

  private void declare(Map<String, Integer> ids, String collection, int index, String id) {
    Integer first = ids.putIfAbsent(id, index);
    if (first != null) {
      String other =
          built.containsKey(collection)
              ? "another " + collection.substring(0, collection.length() - 1)
              : "$." + collection + "[" + first + "]";
      String expected = "must be unique, but " + other + " has it too";
      faults.add(Fault.of(place(collection, index, "id"), id, expected));
    } else if (collection.equals(CONTACTS) && id.equals(owner)) {
      faults.add(Fault.of(place(collection, index, "id"), id, "must not be the owner's id"));
    }
  }

  private void refer(
      Set<String> known, String collection, int index, String field, String contact) {
    if (!known.contains(contact)) {
      refer(collection, index, field, contact);
    }
  }

  /** A field of the fact at this place names the contact of this id. */
  public void refer(String collection, int index, String field, String contact) {
    references.add(new Reference(collection, index, field, contact));
  }

  /** Every equal id and every name of nobody, in the order given. */
  public List<Fault> faults() {
    Map<String, Integer> contacts = ids(CONTACTS);
    List<Fault> all = new ArrayList<>(faults);
    ids(PERSONS)
        .forEach(
            (id, index) -> {
              if (contacts.containsKey(id)) {
                String expected =
                    "must not be a contact's id"
                        + (built.containsKey(CONTACTS)
                            ? ""
                            : ", but $.contacts[" + contacts.get(id) + "] has it");
                all.add(Fault.of(place(PERSONS, index, "id"), id, expected));
              }
            });
    String expected =
        "must be the id of a contact" + (built.containsKey(CONTACTS) ? "" : " in $.contacts");
    for (Reference reference : references) {
      if (!contacts.containsKey(reference.contact)) {
        String place = place(reference.collection, reference.index, reference.field);
        all.add(Fault.of(place, reference.contact, expected));
      }
    }
    return all;
  }

  private Map<String, Integer> ids(String collection) {
    return declared.getOrDefault(collection, Map.of());
  }

  private String place(String collection, int index, String field) {
    IntFunction<String> id = built.get(collection);
    return id == null
        ? "$." + collection + "[" + index + "]." + field
        : collection + "[\"" + id.apply(index) + "\"]." + field;
  }
}
