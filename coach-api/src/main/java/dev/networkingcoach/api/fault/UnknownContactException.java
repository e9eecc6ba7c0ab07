package dev.networkingcoach.api.fault;

/**
 * Thrown when somebody is asked about whom the network does not hold, or holds as archived, where
 * an archived contact has no answer. Immutable and thread-safe.
 */
public class UnknownContactException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final String contact;
  private final boolean archived;

  private UnknownContactException(String contact, boolean archived, String expected) {
    super("contact (" + Fault.printable(contact) + ") " + expected);
    this.contact = contact;
    this.archived = archived;
  }

  /**
   * Nobody in the network has this id.
   *
   * @param contact the id asked for
   */
  public static UnknownContactException of(String contact) {
    return new UnknownContactException(
        contact, false, "must be the id of a contact in the network.");
  }

  /**
   * The contact of this id is archived, and yields nothing.
   *
   * @param contact the id asked for
   */
  public static UnknownContactException archived(String contact) {
    return new UnknownContactException(
        contact, true, "must not be archived: an archived contact yields nothing.");
  }

  /** The id asked for. */
  public String contact() {
    return contact;
  }

  /** Whether the network holds the contact as archived. */
  public boolean isArchived() {
    return archived;
  }
}
