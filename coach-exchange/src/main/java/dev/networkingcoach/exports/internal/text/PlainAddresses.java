package dev.networkingcoach.exports.internal.text;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The e-mail addresses of a contact that other programs can use. Stateless and thread-safe. */
public final class PlainAddresses {
  private PlainAddresses() {}

  /**
   * Those that are an address and nothing else, in the contact's order. Whatever else was noted
   * with them, or half an emoji, would be read back as another address.
   */
  public static List<String> of(Contact contact) {
    return contact.emails().stream()
        .filter(email -> EmailAddresses.in(email).equals(List.of(email)))
        .filter(email -> StandardCharsets.UTF_8.newEncoder().canEncode(email))
        .toList();
  }
}
