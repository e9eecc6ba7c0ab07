package dev.networkingcoach.report.internal.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.samples.ReportSamples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private static final LocalDate TODAY = ReportSamples.TODAY;

  @Test
  void anOpenOneReachesFromTheMeetingToTheDayItIsDue() {
    assertThat(windows(met(1, "party").build()))
        .containsExactly(
            new FollowUpWindow(
                "Dana Ortiz",
                "open",
                "Open",
                "2026-11-24",
                "Autumn party",
                "2026-11-26",
                "2026-12-04",
                "2026-12-04",
                "due in 9 days",
                false));
  }

  @Test
  void isOpenOnTheTenthDayAndLapsedOnTheEleventh() {
    assertThat(windows(met(10, null).build()))
        .singleElement()
        .extracting(FollowUpWindow::state, FollowUpWindow::distance)
        .containsExactly("open", "due today");
    assertThat(windows(met(11, null).build()))
        .containsExactly(
            new FollowUpWindow(
                "Dana Ortiz",
                "lapsed",
                "Lapsed: reopen, or let go",
                "2026-11-14",
                "",
                null,
                "2026-11-24",
                "2026-12-24",
                "reopen within 29 days",
                false));
  }

  @Test
  void endsAfterAsManyDaysAsThePolicySays() {
    Policy policy = Policy.builder().followUpDays(5).build();
    assertThat(windows(met(6, null).policy(policy).build()))
        .singleElement()
        .extracting(FollowUpWindow::state, FollowUpWindow::closes)
        .containsExactly("lapsed", "2026-11-24");
  }

  @Test
  void saysTheLastDaysInWords() {
    assertThat(windows(met(39, null).build()).get(0).distance()).isEqualTo("reopen by tomorrow");
    assertThat(windows(met(40, null).build()).get(0).distance()).isEqualTo("reopen today");
    assertThat(windows(met(41, null).build())).isEmpty();
  }

  @Test
  void saysWhatAnAnswerHides() {
    Network network =
        met(1, null)
            .responses(
                new Response(null, "follow-up.within-10-days", ResponseKind.MUTED, TODAY, null))
            .build();
    assertThat(windows(network)).singleElement().matches(FollowUpWindow::hidden);
  }

  @Test
  void openOnesComeFirstAndOfThoseTheOneDueFirst() {
    Network network =
        met(20, null)
            .contacts(
                Contact.builder("ben", "Ben Carter").build(),
                Contact.builder("amy", "Amy Adams").build())
            .interactions(
                Interaction.builder("b", "ben", TODAY.minusDays(1), InteractionKind.MET).build(),
                Interaction.builder("c", "amy", TODAY.minusDays(4), InteractionKind.MET).build())
            .build();
    assertThat(windows(network))
        .extracting(FollowUpWindow::name)
        .containsExactly("Amy Adams", "Ben Carter", "Dana Ortiz");
  }

  private static List<FollowUpWindow> windows(Network network) {
    return FollowUps.of(
            ReportMaterial.of(
                network,
                ReportSamples.COACH.advise(network, TODAY),
                ReportSamples.COACH.overview(network, TODAY)))
        .windows();
  }

  private static NetworkBuilder met(int daysAgo, String event) {
    return Network.builder(
            Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build())
        .contacts(Contact.builder("dana", "Dana Ortiz").build())
        .events(new Event("party", "Autumn party", TODAY.minusDays(1), "Fun", List.of(), List.of()))
        .interactions(
            Interaction.builder("a", "dana", TODAY.minusDays(daysAgo), InteractionKind.MET)
                .event(event)
                .build());
  }
}
