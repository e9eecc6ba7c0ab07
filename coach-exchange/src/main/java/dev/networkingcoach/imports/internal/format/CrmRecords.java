package dev.networkingcoach.imports.internal.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom and what the files of one CRM know by an identifier, so that another of its files can name
 * them by it. Not thread-safe.
 */
public final class CrmRecords {
  /**
   * Salesforce writes an identifier with 15 letters or, for programs that mix up cases, with 18.
   */
  private static final int SHORT_ID = 15;

  private static final int LONG_ID = 18;

  private final Map<String, String> accounts = new HashMap<>();
  private final Map<String, Member> people = new HashMap<>();

  private record Member(PersonRow person, String account) {}

  /** Takes in what another file knows. */
  public void addAll(CrmRecords others) {
    accounts.putAll(others.accounts);
    people.putAll(others.people);
  }

  /** An organization. */
  void account(String id, String name) {
    if (id.isBlank()) {
      return;
    }
    accounts.put(key(id), name);
  }

  /**
   * Somebody.
   *
   * @param account the identifier of the organization; empty where not said
   */
  void person(String id, PersonRow person, String account) {
    if (id.isBlank()) {
      return;
    }
    people.put(key(id), new Member(person, account));
  }

  /** What the organization of this identifier is called; empty where no file says. */
  String accountName(String id) {
    return accounts.getOrDefault(key(id), "");
  }

  /** Who has this identifier. */
  Optional<PersonRow> person(String id) {
    return Optional.ofNullable(people.get(key(id)))
        .map(member -> member.person.atOrElse(accountName(member.account)));
  }

  private static String key(String id) {
    return id.length() == LONG_ID ? id.substring(0, SHORT_ID) : id;
  }
}
