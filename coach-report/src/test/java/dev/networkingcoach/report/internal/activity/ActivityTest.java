package dev.networkingcoach.report.internal.activity;

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

class ActivityTest {
  /** The Monday 52 weeks before the week of the day of the report, a Wednesday. */
  private static final LocalDate FIRST = LocalDate.parse("2025-11-24");

  @Test
  void isOfFiftyThreeWeeksThatBeginOnMondays() {
    YearActivity activity = activity();
    assertThat(activity.weeks()).hasSize(53);
    assertThat(activity.weeks().get(0).monday()).isEqualTo("2025-11-24");
    assertThat(activity.weeks().get(52).monday()).isEqualTo("2026-11-23");
    assertThat(activity.days()).hasSize(52 * 7 + 3);
  }

  @Test
  void countsFromTheFirstMondayToToday() {
    YearActivity activity =
        activity(
            interaction("a", "dana", FIRST.minusDays(1)),
            interaction("b", "dana", FIRST),
            interaction("c", "dana", FIRST.plusDays(6)),
            interaction("d", "dana", FIRST.plusDays(7)),
            interaction("e", "dana", ReportSamples.TODAY),
            interaction("f", "dana", ReportSamples.TODAY.plusDays(1)));
    assertThat(activity.weeks().get(0).counts()).containsExactly(0, 2, 0, 1, 0, 0, 0, 0, 0);
    assertThat(activity.weeks().get(1).total()).isEqualTo(1);
    assertThat(activity.weeks().get(52).total()).isEqualTo(1);
    assertThat(activity.days().get(0)).isEqualTo(2);
    assertThat(activity.days().get(52 * 7 + 2)).isEqualTo(1);
    assertThat(activity.summary())
        .isEqualTo("5 entries on 4 days in the past year; 50 weeks without any.");
  }

  @Test
  void leavesArchivedContactsOut() {
    assertThat(activity(interaction("a", "gone", FIRST)).weeks().get(0).counts())
        .containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0);
  }

  private static Interaction interaction(String id, String contact, LocalDate on) {
    return Interaction.builder(id, contact, on, InteractionKind.TALKED).build();
  }

  /** What happened, and one introduction on the first day. */
  private static YearActivity activity(Interaction... interactions) {
    Network network =
        Network.builder(Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build())
            .contacts(
                Contact.builder("dana", "Dana Ortiz").build(),
                Contact.builder("ben", "Ben Carter").build(),
                Contact.builder("gone", "Gone").archived(true).build())
            .interactions(interactions)
            .introductions(
                new Introduction("i", List.of("dana", "ben"), FIRST, null),
                new Introduction("j", List.of("dana", "gone"), FIRST, null))
            .build();
    return YearActivity.of(
        ReportMaterial.of(
            network,
            ReportSamples.COACH.advise(network, ReportSamples.TODAY),
            ReportSamples.COACH.overview(network, ReportSamples.TODAY)));
  }
}
