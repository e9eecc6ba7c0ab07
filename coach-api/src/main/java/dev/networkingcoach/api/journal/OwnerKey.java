package dev.networkingcoach.api.journal;

/**
 * Whose journal. Nothing is read or written without one, so that no owner ever sees another's
 * facts. Immutable and thread-safe.
 *
 * @param tenant the installation the owner belongs to, such as {@code local} or {@code slack:T024};
 *     not blank
 * @param owner the owner's id within the tenant; not blank
 */
public record OwnerKey(String tenant, String owner) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if one is blank or holds a control character
   */
  public OwnerKey {
    check("tenant", tenant);
    check("owner", owner);
  }

  private static void check(String name, String value) {
    if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          name + " (" + value + ") must be a text on one line, and not blank.");
    }
  }
}
