package dev.networkingcoach.rules;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.rules.random.RandomNetworks;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reasons that are read on other days, as in a calendar, say days and not how far they are. */
class LastingTextsTest {
  private static final Coach COACH = RuleBasedCoach.builder().build();
  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "\\b(today|yesterday|tomorrow|(?<!than )\\w+ (days|months|years) ago|in \\w+ days)\\b");
  private static final Pattern MARK = Pattern.compile("[\\x00-\\x08<>]");

  @Test
  void holdOnWhateverDayTheyAreRead() {
    Set<String> ofTheDay = new TreeSet<>();
    RandomNetworks.upTo(300)
        .flatMap(network -> COACH.advise(network, RandomNetworks.TODAY).advice().stream())
        .forEach(
            advice -> {
              assertThat(advice.text().lasting())
                  .as(advice.rule())
                  .isNotEmpty()
                  .noneMatch(OF_THE_DAY.asPredicate());
              assertThat(all(advice)).as(advice.rule()).noneMatch(MARK.asPredicate());
              if (advice.because().stream().anyMatch(OF_THE_DAY.asPredicate())) {
                ofTheDay.add(advice.rule());
              }
            });
    assertThat(ofTheDay)
        .contains("follow-up.within-10-days", "cycle.thank", "meeting.prepare", "event.brief");
  }

  private static Stream<String> all(Advice advice) {
    return Stream.of(
            advice.because(),
            advice.text().lasting(),
            List.of(advice.headline(), String.valueOf(advice.draft())))
        .flatMap(List::stream);
  }

  @Test
  void areTheSameSentencesWithoutThat() {
    Advice second =
        COACH
            .advise(
                VerifierNetworks.of(dana().focus(true), met(daysAgo(12)), talked(daysAgo(8))),
                TODAY)
            .advice()
            .stream()
            .filter(advice -> advice.rule().equals("follow-up.second"))
            .findFirst()
            .orElseThrow();
    String met = "You met Dana Ortiz on " + daysAgo(12) + " (i1) and chose to focus on them.";
    String once = "You have followed up once, on " + daysAgo(8) + " (i2)";
    assertThat(second.because()).containsExactly(met, once + ", eight days ago.");
    assertThat(second.text().lasting()).containsExactly(met, once + ".");
  }
}
