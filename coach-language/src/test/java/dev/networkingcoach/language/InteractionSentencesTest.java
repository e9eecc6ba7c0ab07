package dev.networkingcoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.Understanding.Understood;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened, field by field. */
class InteractionSentencesTest {

  @Test
  void aMeetingFillsNameEventTitleOrganisationAndNeed() {
    assertThat(told("met Dana Ortiz at JavaZone, CTO at Payflow, looks for a React contractor"))
        .isEqualTo(
            new Interacted(
                InteractionKind.MET,
                List.of(new Who("Dana Ortiz")),
                When.on(SentenceSamples.TODAY),
                Matter.NONE,
                new Where("JavaZone", null),
                new Details(
                    Map.of(ContactField.TITLE, "CTO", ContactField.ORGANIZATION, "Payflow"),
                    Map.of(ListField.NEEDS, List.of("React contractor")))));
  }

  @ParameterizedTest
  @CsvSource({
    "gave Dana an intro to Lee, INTRODUCTION, an intro to Lee, Lee",
    "gave Dana feedback, KNOWLEDGE, feedback,",
    "gave Dana a plant, OTHER, a plant,",
    "gave Dana, , ,",
    "helped Dana with her move, HELP, help with her move,",
    "asked Dana for an intro to Lee Park last friday, INTRODUCTION, an intro to Lee Park, Lee Park",
    "asked Dana to introduce me to Lee, INTRODUCTION, to introduce me to Lee, Lee",
    "got a recommendation from Sven, RECOMMENDATION, a recommendation,",
    "Dana introduced me to Lee, INTRODUCTION, an intro to Lee, Lee",
    "Dana referred me to Bob, REFERRAL, a referral to Bob,",
    "Dana declined an intro to Lee, INTRODUCTION, an intro to Lee, Lee",
    "thanked Sven for the templates, , the templates,",
  })
  void theFavourIsTold(
      String said, @Nullable Favour favour, @Nullable String what, @Nullable String target) {
    Matter matter = told(said).matter();
    assertThat(matter.favour()).isEqualTo(favour);
    assertThat(matter.what()).isEqualTo(what);
    assertThat(matter.target()).isEqualTo(target == null ? null : new Who(target));
  }

  @Test
  void aKnownResourceIsPassedOn() {
    assertThat(told("gave Dana the pricing for startups").matter().resource())
        .isEqualTo("pricing for startups");
  }

  private static Interacted told(String said) {
    Understood understood = (Understood) new Grammar().parse(said, SentenceSamples.CONTEXT);
    return (Interacted) understood.command();
  }
}
