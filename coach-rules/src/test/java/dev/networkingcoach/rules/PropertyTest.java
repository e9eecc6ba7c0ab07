package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.rules.random.RandomNetworks;
import dev.networkingcoach.rules.random.Shuffle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of every network, seen on networks made up from fixed seeds. */
class PropertyTest {
  private static final LocalDate TODAY = RandomNetworks.TODAY;
  private static final int NETWORKS = 150;
  private static final RuleBasedCoach COACH = RuleBasedCoach.builder().build();

  /** Without this, all that follows could hold because nothing ever happens. */
  @Test
  void everyRuleSpeaksOnSomeOfTheNetworks() {
    Set<String> spoke = new HashSet<>();
    RandomNetworks.upTo(NETWORKS)
        .forEach(
            network -> {
              COACH.advise(network, TODAY).advice().forEach(advice -> spoke.add(advice.rule()));
              verdicts(network)
                  .forEach(
                      verdict -> verdict.reasons().forEach(reason -> spoke.add(reason.rule())));
            });
    assertThat(spoke)
        .containsExactlyInAnyOrderElementsOf(
            COACH.rules().stream().map(RuleDescription::id).toList());
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    RandomNetworks.upTo(100)
        .forEach(
            network -> {
              for (int order = 0; order < 2; order++) {
                sameAnswers(new Shuffle(order).of(network), network);
              }
            });
  }

  @Test
  void nothingNamesAnArchivedContact() {
    RandomNetworks.upTo(50)
        .forEach(
            network -> {
              for (int i = 0; i < network.contacts().size(); i++) {
                Contact gone = network.contacts().get(i);
                Plan plan = COACH.advise(archive(network, i), TODAY);
                assertThat(texts(plan).filter(text -> mentions(text, gone, network)))
                    .as("%s archived", gone.id())
                    .isEmpty();
              }
            });
  }

  @Test
  void factsDatedAfterTodayChangeNothing() {
    RandomNetworks.upTo(100)
        .forEach(
            network -> {
              sameAnswers(withFuture(network), network);
              sameAnswers(withoutFuture(network), network);
            });
  }

  @Test
  void manyThreadsShareOneCoach() throws InterruptedException, ExecutionException {
    List<Network> networks = RandomNetworks.upTo(50).toList();
    List<Plan> expected = plans(networks);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Plan>>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        running.add(threads.submit(() -> plans(networks)));
      }
      for (Future<List<Plan>> plans : running) {
        assertThat(plans.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Plan> plans(List<Network> networks) {
    return networks.stream().map(network -> COACH.advise(network, TODAY)).toList();
  }

  private static void sameAnswers(Network network, Network expected) {
    assertThat(COACH.advise(network, TODAY)).isEqualTo(COACH.advise(expected, TODAY));
    assertThat(verdicts(network)).isEqualTo(verdicts(expected));
    for (Contact contact : expected.contacts().stream().limit(2).toList()) {
      if (!contact.archived()) {
        assertThat(COACH.explain(contact.id(), network, TODAY))
            .isEqualTo(COACH.explain(contact.id(), expected, TODAY));
      }
    }
  }

  /** Of one action each planned with the first contacts by id. */
  private static List<Verdict> verdicts(Network network) {
    List<String> ids = network.contacts().stream().map(Contact::id).sorted().limit(6).toList();
    return IntStream.range(0, ids.size())
        .mapToObj(i -> planned(i, ids.get(i)))
        .map(action -> COACH.review(action, network, TODAY))
        .toList();
  }

  private static PlannedAction planned(int kind, String contact) {
    return switch (kind) {
      case 0, 1, 2 -> new PlannedAction.Ask(contact, Favour.RECOMMENDATION, " ");
      case 3 -> new PlannedAction.Pitch(contact);
      case 4 -> new PlannedAction.Talk(contact, null);
      default -> new PlannedAction.Connect(contact, Platform.WHATSAPP);
    };
  }

  private static Network archive(Network network, int index) {
    List<Contact> contacts = new ArrayList<>(network.contacts());
    contacts.set(index, contacts.get(index).toBuilder().archived(true).build());
    return with(network, contacts, network.interactions(), network.introductions())
        .responses(network.responses())
        .build();
  }

  private static Stream<String> texts(Plan plan) {
    return plan.advice().stream().flatMap(PropertyTest::texts);
  }

  private static Stream<String> texts(Advice advice) {
    List<String> texts = new ArrayList<>(advice.because());
    texts.addAll(advice.contacts());
    texts.add(advice.key());
    texts.add(advice.headline());
    texts.add(String.valueOf(advice.target()));
    texts.add(String.valueOf(advice.draft()));
    return texts.stream();
  }

  /** By id, by name unless it is nobody's in particular, or by what happened with them. */
  private static boolean mentions(String text, Contact contact, Network network) {
    return text.contains(contact.id())
        || (contact.name().startsWith("Person") && text.contains(contact.name().substring(0, 9)))
        || network.interactions().stream()
            .anyMatch(deed -> deed.contact().equals(contact.id()) && text.contains(deed.id()))
        || network.introductions().stream()
            .anyMatch(deed -> deed.involves(contact.id()) && text.contains(deed.id()));
  }

  /** Every kind of interaction, an introduction and responses, from tomorrow on. */
  private static Network withFuture(Network network) {
    NetworkBuilder builder = network.toBuilder();
    int days = 0;
    for (Contact contact : network.contacts()) {
      LocalDate later = TODAY.plusDays(1 + days++);
      for (InteractionKind kind : InteractionKind.values()) {
        builder.interactions(
            Interaction.builder("later-" + kind + contact.id(), contact.id(), later, kind)
                .favour(Favour.REFERRAL)
                .what("later")
                .event("event-000")
                .group("group-000")
                .resource("resource-000")
                .target("target-000")
                .build());
      }
      String first = network.contacts().get(0).id();
      if (!first.equals(contact.id())) {
        builder.introductions(
            new Introduction("later-" + contact.id(), List.of(first, contact.id()), later, null));
      }
    }
    for (Advice advice : COACH.advise(network, TODAY).advice()) {
      LocalDate later = TODAY.plusDays(1);
      builder.responses(
          new Response(advice.key(), null, ResponseKind.DISMISSED, later, null),
          new Response(advice.key(), null, ResponseKind.SNOOZED, later, later.plusDays(9)),
          new Response(null, advice.rule(), ResponseKind.MUTED, later, null));
    }
    return builder.build();
  }

  private static Network withoutFuture(Network network) {
    return with(
            network,
            network.contacts(),
            network.interactions().stream().filter(deed -> !deed.on().isAfter(TODAY)).toList(),
            network.introductions().stream().filter(deed -> !deed.on().isAfter(TODAY)).toList())
        .responses(
            network.responses().stream().filter(answer -> !answer.on().isAfter(TODAY)).toList())
        .build();
  }

  private static NetworkBuilder with(
      Network network,
      List<Contact> contacts,
      List<Interaction> interactions,
      List<Introduction> introductions) {
    return Network.builder(network.owner())
        .policy(network.policy())
        .contacts(contacts)
        .interactions(interactions)
        .introductions(introductions)
        .meetings(network.meetings())
        .persons(network.persons())
        .acquaintances(network.acquaintances())
        .targets(network.targets())
        .goals(network.goals())
        .events(network.events())
        .groups(network.groups())
        .resources(network.resources());
  }
}
