package dev.networkingcoach.api.search;

import dev.networkingcoach.api.facts.Contact;
import java.util.List;

/** What came of a search for one contact. Immutable and thread-safe. */
public sealed interface ContactMatch {

  /**
   * There is one who fits best.
   *
   * @param contact who it is
   */
  record Found(Contact contact) implements ContactMatch {}

  /**
   * Several fit equally well.
   *
   * @param candidates who they are, two or more, in the order they were given in
   */
  record Ambiguous(List<Contact> candidates) implements ContactMatch {

    /** Copies the list. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nobody fits.
   *
   * @param near who has an id, a name or a word of a name spelled much like it, nearest first; may
   *     be empty
   */
  record Unknown(List<Contact> near) implements ContactMatch {

    /** Copies the list. */
    public Unknown {
      near = List.copyOf(near);
    }
  }
}
