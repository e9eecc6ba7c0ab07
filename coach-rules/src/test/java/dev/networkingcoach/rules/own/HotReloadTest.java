package dev.networkingcoach.rules.own;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Rules change while a program runs by building another coach; no call that runs fails. */
class HotReloadTest {
  private static final int THREADS = 8;
  private static final Network NETWORK = VerifierNetworks.of(dana(), received(daysAgo(1)));

  private static RuleBasedCoach coach(int version) {
    String drl =
        """
        package acme;
        import dev.networkingcoach.rules.own.*;
        rule "acme.greet" @weight(50)
        when $who : ContactView()
        then channels["advice"].send( OwnAdvice.of("GREET_%d").about($who) );
        end
        """
            .formatted(version);
    String texts =
        "acme.greet.headline=Greet {contact}\nacme.greet.reason=So\nacme.greet.when=Always\n";
    return RuleBasedCoach.builder()
        .rules(new StringReader(drl))
        .messages(Locale.ENGLISH, new StringReader(texts))
        .build();
  }

  @Test
  void callsThatRunFinishOnTheCoachTheyBeganWith() throws Exception {
    AtomicReference<RuleBasedCoach> inUse = new AtomicReference<>(coach(0));
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<Integer> calls =
          () -> {
            int plans = 0;
            while (!done.get() || plans == 0) {
              List<Advice> advice = inUse.get().advise(NETWORK, TODAY).advice();
              assertThat(advice).extracting(Advice::rule).contains("acme.greet", "cycle.thank");
              assertThat(advice).allSatisfy(one -> assertThat(one.headline()).isNotBlank());
              plans++;
            }
            return plans;
          };
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(threads.submit(calls));
      }
      for (int version = 1; version <= 5; version++) {
        inUse.set(coach(version));
        assertThat(actions(inUse.get())).contains("GREET_" + version);
      }
      done.set(true);
      for (Future<Integer> one : running) {
        assertThat(one.get()).isPositive();
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
  }

  private static Set<String> actions(RuleBasedCoach coach) {
    Set<String> actions = new HashSet<>();
    for (Advice advice : coach.advise(NETWORK, TODAY).advice()) {
      if (advice.ownAction() != null) {
        actions.add(advice.ownAction());
      }
    }
    return actions;
  }
}
