package dev.networkingcoach.imports.internal.merge;

import dev.networkingcoach.imports.internal.format.FoundMail;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes mail into the network: that with contacts, known by address, else by name. Not thread-safe.
 */
final class MailMerge {
  /** Addresses of offices, which are nobody to propose. */
  private static final Set<String> OFFICES =
      Set.of(
          "abuse",
          "accounting",
          "accounts",
          "admin",
          "billing",
          "contact",
          "customerservice",
          "helpdesk",
          "help",
          "info",
          "invoices",
          "jobs",
          "kontakt",
          "newsletter",
          "office",
          "orders",
          "sales",
          "service",
          "support",
          "team",
          "webmaster");

  private final ContactIndex roster;
  private final TouchMerge touches;
  private final StrangerList strangers;

  MailMerge(ContactIndex roster, TouchMerge touches, StrangerList strangers) {
    this.roster = roster;
    this.touches = touches;
    this.strangers = strangers;
  }

  void take(FoundMail mail) {
    Optional<String> known = roster.byAddressOrName(mail.person());
    if (known.isPresent()) {
      touches.mail(known.get(), mail);
    } else if (mail.sent() && !isOffice(mail.person().emails().get(0))) {
      strangers.written(mail.person(), mail.times());
    }
  }

  private static boolean isOffice(String address) {
    String name = address.substring(0, address.lastIndexOf('@')).toLowerCase(Locale.ROOT);
    return OFFICES.contains(name);
  }
}
