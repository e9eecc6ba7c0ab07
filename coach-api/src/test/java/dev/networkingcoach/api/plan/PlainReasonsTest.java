package dev.networkingcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReasonsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  private static final PlainReasons REASONS =
      new PlainReasons(
          Network.builder(Owner.builder("mira", "Mira", ZoneId.of("Europe/Amsterdam")).build())
              .contacts(List.of(Contact.builder("dana ortiz", "Dana Ortiz").build()))
              .interactions(
                  List.of(
                      Interaction.builder("i1", "dana ortiz", DAY, InteractionKind.MET).build()))
              .build(),
          DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK)::format);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You met Dana on 2026-11-20 (i1), yesterday. | You met Dana on Fri 20 Nov, yesterday.",
        "She (dana ortiz) needs it.                  | She needs it.",
        "Dana is an advocate (since 2026-11-20).     | Dana is an advocate (since Fri 20 Nov).",
        "You gave help (i2) on 2026-02-30.           | You gave help (i2) on 2026-02-30.",
        "Part 12026-11-20 of (i1)                    | Part 12026-11-20 of",
        "Part(i1) $1                                 | Part(i1) $1"
      })
  void saysDaysInWordsAndNoIds(String because, String said) {
    assertThat(REASONS.sentence(because)).isEqualTo(said);
  }

  @Test
  void saysEverySentenceOfAnAdvice() {
    Advice advice =
        new Advice(
            "follow-up.lapsed/dana",
            "follow-up.lapsed",
            Action.LET_GO_OR_REOPEN,
            "Let Dana go",
            List.of("dana ortiz"),
            null,
            List.of(),
            null,
            null,
            Urgency.ANYTIME,
            20,
            false,
            List.of("You met on 2026-11-20 (i1).", "You are late."),
            "Holtzclaw",
            null);
    assertThat(REASONS.of(advice)).containsExactly("You met on Fri 20 Nov.", "You are late.");
  }
}
