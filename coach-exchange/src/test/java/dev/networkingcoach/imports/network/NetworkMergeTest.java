package dev.networkingcoach.imports.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.imports.report.ImportCounts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkMergeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Contact dana = Contact.builder("dana", "Dana Ortiz").emails("dana@x.org").build();

  @Test
  void intoAnEmptyNetworkEverythingComesAsItIs() {
    Network theirs =
        network("mira")
            .policy(Policy.builder().dailyBudget(3).build())
            .contacts(dana, Contact.builder("zoe", "Zoë").focus(true).build())
            .interactions(met("i1", "dana"))
            .introductions(new Introduction("n1", List.of("dana", "zoe"), DAY, "tea"))
            .acquaintances(new Acquaintance("dana", "lee", 0.3))
            .targets(new Target("lee", "Lee Park", null, null, false))
            .events(new Event("e1", "Fair", DAY, null, List.of(), List.of("lee", "dana")))
            .responses(new Response("cycle.thank/dana", null, ResponseKind.DISMISSED, DAY, null))
            .build();
    MergedNetwork merged = NetworkMerge.merge(network("mira").build(), theirs);
    assertThat(merged.network()).isEqualTo(theirs);
    assertThat(merged.counts()).isEqualTo(new ImportCounts(2, 0, 0, 1));
    MergedNetwork again = NetworkMerge.merge(merged.network(), theirs);
    assertThat(again.network()).isEqualTo(theirs);
    assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0));
  }

  @Test
  void theSamePersonIsKnownByEmailOrNameAndOrganization() {
    Network ours =
        network("me")
            .contacts(
                dana, Contact.builder("z", "Zoë Lu").organization("Payflow").title("CTO").build())
            .build();
    Network theirs =
        network("me")
            .contacts(
                Contact.builder("d.ortiz", "D. Ortiz").emails("DANA@x.org").needs("tea").build(),
                Contact.builder("zlu", "zoë lu").organization("payflow").title("CEO").build())
            .interactions(met("i1", "d.ortiz"), met("i2", "zlu"))
            .build();
    MergedNetwork merged = NetworkMerge.merge(ours, theirs);
    assertThat(merged.network().contacts())
        .containsExactly(dana.toBuilder().needs("tea").build(), ours.contact("z").orElseThrow());
    assertThat(merged.network().interactions())
        .extracting(Interaction::contact)
        .containsExactly("dana", "z");
    assertThat(merged.merged())
        .containsExactly(
            "d.ortiz: merged into dana (same e-mail DANA@x.org)",
            "zlu: merged into z (same name and organization zoë lu)");
    assertThat(merged.counts()).isEqualTo(new ImportCounts(0, 1, 1, 2));
  }

  @Test
  void anIdThatStandsForSomethingElseIsChangedEverywhereAndForGood() {
    Network ours =
        network("me")
            .contacts(dana)
            .targets(new Target("t1", "Lee Park", null, null, false))
            .interactions(met("i1", "dana"))
            .build();
    Network theirs =
        network("mira")
            .contacts(Contact.builder("dana", "Dana Young").build())
            .targets(new Target("t1", "Pat Kim", null, null, false))
            .interactions(met("i1", "dana"))
            .acquaintances(
                new Acquaintance("dana", "t1", null), new Acquaintance("mira", "t1", 1.0))
            .responses(new Response("cycle.thank/dana", null, ResponseKind.DISMISSED, DAY, null))
            .build();
    Network merged = NetworkMerge.merge(ours, theirs).network();
    assertThat(merged.contacts()).extracting(Contact::id).containsExactly("dana", "dana-2");
    assertThat(merged.targets()).extracting(Target::id).containsExactly("t1", "t1-2");
    assertThat(merged.interactions()).containsExactly(met("i1", "dana"), met("i1-2", "dana-2"));
    assertThat(merged.acquaintances())
        .containsExactly(
            new Acquaintance("dana-2", "t1-2", null), new Acquaintance("me", "t1-2", 1.0));
    assertThat(merged.responses()).isEmpty();
    assertThat(NetworkMerge.merge(merged, theirs).network()).isEqualTo(merged);
  }

  @Test
  void whatIsKnownStaysAndBlanksAreFilled() {
    Owner mine = Owner.builder("me", "Mira", ZoneId.of("UTC")).purpose("Mine").build();
    Owner other =
        Owner.builder("me", "M", ZoneId.of("Europe/Paris"))
            .purpose("Theirs")
            .positioning("Tea for all")
            .markets("tea")
            .build();
    Network ours = Network.builder(mine).contacts(dana).build();
    Network theirs = Network.builder(other).contacts(dana.toBuilder().focus(true).build()).build();
    Network merged = NetworkMerge.merge(ours, theirs).network();
    assertThat(merged.owner())
        .isEqualTo(
            Owner.builder("me", "Mira", ZoneId.of("UTC"))
                .purpose("Mine")
                .positioning("Tea for all")
                .markets("tea")
                .build());
    assertThat(merged.contacts().get(0).focus()).isTrue();
  }

  private static Interaction met(String id, String contact) {
    return Interaction.builder(id, contact, DAY, InteractionKind.MET).build();
  }

  private static NetworkBuilder network(String owner) {
    return Network.builder(Owner.builder(owner, "Mira", ZoneId.of("UTC")).build());
  }
}
