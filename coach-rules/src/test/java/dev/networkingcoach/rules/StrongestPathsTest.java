package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.path.IntroductionPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrongestPathsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final NetworkBuilder network =
      Network.builder(Owner.builder("mira", "Mira Chen", ZoneOffset.UTC).build())
          .contacts(Contact.builder("dana", "Dana Ortiz").build())
          .interactions(talked(TODAY))
          .acquaintances(new Acquaintance("dana", "lee", 0.8))
          .targets(new Target("lee", "Lee Park", null, null, false));

  private static Interaction talked(LocalDate on) {
    return Interaction.builder("i1", "dana", on, InteractionKind.TALKED).build();
  }

  @Test
  void leadsThroughWhomTheOwnerIsInTouchWith() {
    assertThat(new StrongestPaths().best(network.build(), "lee", TODAY))
        .map(IntroductionPath::people)
        .contains(List.of("mira", "dana", "lee"));
  }

  @Test
  void isNotThereBeforeTheTieIs() {
    assertThat(new StrongestPaths().best(network.build(), "lee", TODAY.minusDays(1))).isEmpty();
  }

  @Test
  void leadsToNobodyUnknown() {
    assertThat(new StrongestPaths().best(network.build(), "nobody", TODAY)).isEmpty();
  }

  @Test
  void avoidsWhoIsArchived() {
    Contact archived = Contact.builder("ola", "Ola").archived(true).build();
    network.contacts(archived).acquaintances(new Acquaintance("ola", "pat", null));

    assertThat(new StrongestPaths().best(network.build(), "pat", TODAY)).isEmpty();
  }
}
