package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.imports.internal.text.EmailAddresses;

/**
 * Somebody who wrote a mail or got it. Immutable and thread-safe.
 *
 * @param address the address, as it is written
 * @param name what they are called there; empty where not said
 */
record MailPerson(String address, String name) {

  /** The form in which addresses are compared. */
  String key() {
    return EmailAddresses.key(address);
  }
}
