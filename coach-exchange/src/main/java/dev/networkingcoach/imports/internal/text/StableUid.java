package dev.networkingcoach.imports.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers for cards and calendar entries that are unique in the world, the same each time, and
 * say nothing of whom they are about: UUIDs of version 3 (RFC 9562). Stateless and thread-safe.
 */
public final class StableUid {
  private static final String SEPARATOR = "\n";

  private StableUid() {}

  /** The identifier of a contact of an owner, as a URN. */
  public static String ofContact(String ownerId, String contactId) {
    return "urn:uuid:" + of(ownerId, "contact", contactId);
  }

  /**
   * The identifier of something of an owner.
   *
   * @param kind what it is; things of two kinds may have the same id
   */
  public static UUID of(String ownerId, String kind, String id) {
    String name = String.join(SEPARATOR, "networking-coach", ownerId, kind, id);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
