package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.review.PlannedAction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Facts told in days before today, and what the oracle makes of them. */
final class OracleFacts {
  static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  final NetworkBuilder network =
      Network.builder(
          Owner.builder("me", "Mira", ZoneOffset.UTC).markets("fintech").needs("react").build());

  private int ids;

  OracleFacts contact(String id, UnaryOperator<ContactBuilder> with) {
    network.contacts(with.apply(Contact.builder(id, "Contact " + id)).build());
    return this;
  }

  OracleFacts contact(String id) {
    return contact(id, with -> with);
  }

  OracleFacts happened(int daysAgo, InteractionKind kind, String contact) {
    return happened(daysAgo, kind, contact, with -> with);
  }

  OracleFacts happened(
      int daysAgo, InteractionKind kind, String contact, UnaryOperator<InteractionBuilder> with) {
    LocalDate on = TODAY.minusDays(daysAgo);
    network.interactions(with.apply(Interaction.builder("i" + ids++, contact, on, kind)).build());
    return this;
  }

  OracleFacts introduced(int daysAgo, String one, String other) {
    network.introductions(
        new Introduction("in" + ids++, List.of(one, other), TODAY.minusDays(daysAgo), null));
    return this;
  }

  OracleFacts knows(String one, String other, double strength) {
    network.acquaintances(new Acquaintance(one, other, strength));
    return this;
  }

  OracleFacts target(String id) {
    network.targets(new Target(id, "Target " + id, null, null, false));
    return this;
  }

  OracleFacts meeting(String id, int daysAhead, String... with) {
    LocalDate on = TODAY.plusDays(daysAhead);
    network.meetings(new Meeting(id, List.of(with), on, null, null));
    return this;
  }

  /** They talked; who did it is null for both. */
  OracleFacts talked(int daysAgo, String contact, @Nullable Initiator by) {
    return happened(daysAgo, InteractionKind.TALKED, contact, with -> with.by(by));
  }

  OraclePlan plan() {
    return new PlainJavaCoach().advise(network.build(), TODAY);
  }

  List<String> keys(String rule) {
    return plan().advice().stream()
        .filter(advice -> advice.rule().equals(rule))
        .map(OracleAdvice::key)
        .toList();
  }

  Optional<OracleAdvice> advice(String rule) {
    return plan().advice().stream().filter(advice -> advice.rule().equals(rule)).findFirst();
  }

  OracleVerdict review(PlannedAction action) {
    return new PlainJavaCoach().review(action, network.build(), TODAY);
  }
}
