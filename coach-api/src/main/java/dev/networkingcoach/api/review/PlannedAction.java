package dev.networkingcoach.api.review;

import dev.networkingcoach.api.facts.Favour;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something the owner thinks of doing. Immutable and thread-safe, as each of its kinds. */
public sealed interface PlannedAction {

  /** The id of the contact it is about. */
  String contact();

  /**
   * To ask a contact for something.
   *
   * @param contact the contact's id
   * @param favour what kind of favour; null where not said
   * @param what what exactly; null or blank where not said, which the coach calls vague
   */
  record Ask(String contact, @Nullable Favour favour, @Nullable String what)
      implements PlannedAction {
    /** Checks. */
    public Ask {
      requireContact(contact);
    }
  }

  /**
   * To pitch to a contact.
   *
   * @param contact the contact's id
   */
  record Pitch(String contact) implements PlannedAction {
    /** Checks. */
    public Pitch {
      requireContact(contact);
    }
  }

  /**
   * To talk or write to a contact.
   *
   * @param contact the contact's id
   * @param what about what; null or blank where nothing is brought
   */
  record Talk(String contact, @Nullable String what) implements PlannedAction {
    /** Checks. */
    public Talk {
      requireContact(contact);
    }
  }

  /**
   * To ask a contact to connect.
   *
   * @param contact the contact's id
   * @param platform where
   */
  record Connect(String contact, Platform platform) implements PlannedAction {
    /** Checks. */
    public Connect {
      requireContact(contact);
      Objects.requireNonNull(
          platform, "platform must not be null: one such as LINKEDIN was expected.");
    }
  }

  private static void requireContact(String contact) {
    Objects.requireNonNull(contact, "contact must not be null: the id of a contact was expected.");
  }
}
