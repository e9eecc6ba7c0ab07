package dev.networkingcoach.imports.internal.mail;

import java.util.HashSet;
import java.util.Set;

/**
 * The mails that were read already, by Message-ID: one that was sent lies in several folders. Not
 * thread-safe.
 */
public final class SeenMails {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Hashes, for a mailbox has hundreds of thousands. */
  private final Set<Long> ids = new HashSet<>();

  /** Whether it was not seen before; one without an id never was. */
  boolean add(String id) {
    if (id.isBlank()) {
      return true;
    }
    long hash = FNV_OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FNV_PRIME;
    }
    return ids.add(hash);
  }
}
