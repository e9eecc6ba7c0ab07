package dev.networkingcoach.rules.embedding;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The first steps of docs/embedding.md. */
final class FirstPlan {
  private FirstPlan() {}

  static Plan plan() {
    Coach coach = RuleBasedCoach.builder().build();
    Owner mira = Owner.builder("mira", "Mira", ZoneId.of("Europe/Amsterdam")).build();
    Network network =
        Network.builder(mira)
            .contacts(Contact.builder("dana", "Dana Ortiz").relation(Relation.CUSTOMER).build())
            .interactions(
                Interaction.builder(
                        "i1", "dana", LocalDate.parse("2026-11-16"), InteractionKind.MET)
                    .build())
            .build();
    Plan plan = coach.advise(network, LocalDate.parse("2026-11-23"));
    plan.forContact("dana").forEach(advice -> System.out.println(advice.headline()));
    return plan;
  }

  /** A policy without the advice about the owner's own plans. */
  static Policy aboutContactsOnly(Coach coach) {
    List<String> plans =
        coach.rules().stream()
            .map(RuleDescription::id)
            .filter(id -> id.startsWith("plan."))
            .toList();
    return Policy.builder().off(plans).build();
  }

  static Interaction gave(String id, String contact, LocalDate today, String what) {
    return Interaction.builder(id, contact, today, InteractionKind.GAVE)
        .favour(Favour.KNOWLEDGE)
        .what(what)
        .build();
  }

  static Interaction asked(String id, String contact, LocalDate today, String what) {
    return Interaction.builder(id, contact, today, InteractionKind.ASKED).what(what).build();
  }

  static Interaction thanked(String id, String contact, LocalDate today) {
    return Interaction.builder(id, contact, today, InteractionKind.THANKED).build();
  }
}
