package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the people of the last few networks prepared, for most messages come from those who wrote
 * before. Who is no longer known is not found in it: it is asked for the people of today.
 * Thread-safe.
 */
public final class PeopleCache {
  private static final int MOST = 16;

  private final WordBook book;
  private final Map<List<NamedContact>, KnownPeople> last =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<NamedContact>, KnownPeople> eldest) {
          return size() > MOST;
        }
      };

  /** A cache for a language. */
  public PeopleCache(WordBook book) {
    this.book = book;
  }

  KnownPeople of(List<NamedContact> people) {
    List<NamedContact> same = List.copyOf(people);
    synchronized (last) {
      KnownPeople known = last.get(same);
      if (known != null) {
        return known;
      }
    }
    KnownPeople made = KnownPeople.of(same, new PersonIndex(same, book.pairs("nickname")));
    synchronized (last) {
      last.put(same, made);
    }
    return made;
  }
}
