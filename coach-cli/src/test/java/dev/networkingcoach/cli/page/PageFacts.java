package dev.networkingcoach.cli.page;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Urgency;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Facts and advice for pages. */
final class PageFacts {
  static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  static final Contact DANA =
      Contact.builder("dana", "Dana Ortiz")
          .title("Head of Product")
          .organization("Fjordbank")
          .build();

  private PageFacts() {}

  static NetworkBuilder mira() {
    ZoneId zone = ZoneId.of("Europe/Amsterdam");
    return Network.builder(Owner.builder("mira", "Mira Chen", zone).build());
  }

  static Advice thankDana(boolean suppressed) {
    return new Advice(
        "cycle.thank/dana/2026-11-20",
        "cycle.thank",
        Action.THANK,
        "Thank Dana Ortiz for a referral",
        List.of("dana"),
        null,
        List.of(),
        TODAY.minusDays(1),
        null,
        Urgency.OVERDUE,
        125,
        suppressed,
        List.of("Dana Ortiz gave you a referral on 2026-11-20 (i1).", "No thanks since."),
        "Vermeiren: giving, asking, thanking",
        "Hi Dana, thank you.\nIt helped me.");
  }
}
