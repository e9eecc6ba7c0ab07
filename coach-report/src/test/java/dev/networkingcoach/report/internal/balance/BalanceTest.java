package dev.networkingcoach.report.internal.balance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.samples.ReportSamples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final LocalDate DAY = ReportSamples.TODAY.minusDays(20);

  @Test
  void countsWhatGoesOutAndWhatComesIn() {
    Network network =
        Network.builder(Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build())
            .contacts(
                Contact.builder("ben", " ").title("CTO").organization("Fjordbank").build(),
                Contact.builder("amy", "Amy Adams").organization("Baobab").build(),
                Contact.builder("gone", "Gone").archived(true).build())
            .interactions(
                one("a", InteractionKind.GAVE, DAY),
                one("b", InteractionKind.THANKED, DAY),
                one("c", InteractionKind.ASKED, DAY),
                one("d", InteractionKind.ASKED, DAY),
                one("e", InteractionKind.RECEIVED, DAY.plusDays(1)),
                one("f", InteractionKind.THANKED, ReportSamples.TODAY.plusDays(1)))
            .introductions(new Introduction("i", List.of("ben", "amy"), DAY, null))
            .build();

    GiveTakeBalance balance =
        GiveTakeBalance.of(
            ReportMaterial.of(
                network,
                ReportSamples.COACH.advise(network, ReportSamples.TODAY),
                ReportSamples.COACH.overview(network, ReportSamples.TODAY)));

    assertThat(balance.rows())
        .containsExactly(
            new BalanceRow("Amy Adams", "Baobab", 1, 0, 0, 0, "You may ask", null),
            new BalanceRow("ben", "CTO, Fjordbank", 2, 1, 2, 1, "Thank", "2026-11-06"));
    assertThat(balance.summary())
        .isEqualTo(
            "With 2 contacts you gave 3 times and thanked 1 time; you asked 2 times and received"
                + " 1 time. Thanks are owed to 1.");
  }

  private static Interaction one(String id, InteractionKind kind, LocalDate on) {
    return Interaction.builder(id, "ben", on, kind).build();
  }
}
