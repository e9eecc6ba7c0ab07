package dev.networkingcoach.rules.own;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.RuleBasedCoachBuilder;
import dev.networkingcoach.rules.own.StoppedRule.Reason;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule of one's own that goes wrong is stopped and named; all other advice is given. */
class StoppedRulesTest {
  private static final String HEAD =
      """
      package acme;
      import dev.networkingcoach.api.facts.*;
      import dev.networkingcoach.rules.own.*;
      declare Step number : int end
      rule "acme.good" @weight(50)
      when $who : ContactView( id == "dana" )
      then channels["advice"].send( OwnAdvice.of("GREET").about($who) );
      end
      """;

  private static final Network NETWORK =
      VerifierNetworks.of(dana(), contact("eli"), contact("kim"), received(daysAgo(1)));

  private final List<StoppedRule> stopped = new ArrayList<>();

  private static String texts(String rule) {
    return rule + ".headline=Greet {contact}\n" + rule + ".reason=So\n" + rule + ".when=Always\n";
  }

  private RuleBasedCoachBuilder builder() {
    return RuleBasedCoach.builder()
        .messages(Locale.ENGLISH, new StringReader(texts("acme.good") + texts("acme.bad")))
        .onStoppedRule(stopped::add);
  }

  private List<String> rules(RuleBasedCoach coach) {
    return coach.advise(NETWORK, TODAY).advice().stream().map(Advice::rule).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "THREW         | $who : ContactView()                      | if (true) throw new IllegalStateException(\"x\");",
        "THREW         | $who : ContactView()                      | Object o = null; o.toString();",
        "THREW         | $who : ContactView()                      | java.util.List l = new java.util.ArrayList(); l.add(l); l.hashCode();",
        "THREW         | $who : ContactView( contact.organization.length > 2 ) | ",
        "TOO_OFTEN     | $a : ContactView() $b : ContactView()     | insert( new Step() ); channels[\"advice\"].send( OwnAdvice.of(\"X\").about($a) );",
        "TOO_OFTEN     | $step : Step()                            | insert( new Step() );",
        "BAD_ADVICE    | $who : ContactView()                      | channels[\"advice\"].send( \"do it\" );",
        "BAD_ADVICE    | $who : ContactView()                      | channels[\"advice\"].send( OwnAdvice.of(\"X\") );",
        "THREW         | $who : ContactView()                      | channels[\"advice\"].send( OwnAdvice.of(\"do it\") );",
        "CHANGED_FACTS | $who : ContactView()                      | insert( new PlanDay(java.time.LocalDate.MIN) );",
        "CHANGED_FACTS | $who : ContactView()                      | delete( $who );",
        "CHANGED_FACTS | $owner : Owner()                          | update( $owner );"
      })
  void inDrl(Reason reason, String condition, String consequence) {
    String start = "rule \"acme.start\" @weight(1) when then insert( new Step() ); end\n";
    String bad =
        "rule \"acme.bad\" @weight(50)\nwhen\n"
            + condition
            + "\nthen\n"
            + (consequence == null ? "" : consequence)
            + "\nend\n";
    RuleBasedCoach coach =
        builder()
            .rules(new StringReader(HEAD + start + bad))
            .messages(Locale.ENGLISH, new StringReader(texts("acme.start")))
            .limits(new RuleLimits(8, Duration.ofMinutes(1)))
            .build();
    assertThat(rules(coach)).contains("acme.good", "cycle.thank").doesNotContain("acme.bad");
    assertThat(stopped)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("acme.bad");
              assertThat(one.source()).isEqualTo("rules-1.drl");
              assertThat(one.reason()).as(one.message()).isEqualTo(reason);
            });
  }

  /** A rule in Java that goes wrong in its own way. */
  private record Bad(Consumer<Consumer<OwnAdvice>> way) implements AdviceRule {
    @Override
    public String id() {
      return "acme.bad";
    }

    @Override
    public int weight() {
      return 50;
    }

    @Override
    public void advise(NetworkView facts, Consumer<OwnAdvice> advice) {
      way.accept(advice);
    }
  }

  @Test
  void inJava() {
    List<Consumer<Consumer<OwnAdvice>>> ways =
        List.of(
            advice -> {
              throw new IllegalStateException("no");
            },
            advice -> {
              while (true) {
                advice.accept(OwnAdvice.of("X").because("contact", "Dana"));
              }
            });
    for (Consumer<Consumer<OwnAdvice>> way : ways) {
      RuleBasedCoach coach = builder().rules(new StringReader(HEAD)).rule(new Bad(way)).build();
      assertThat(rules(coach)).contains("acme.good", "cycle.thank").doesNotContain("acme.bad");
    }
    assertThat(stopped)
        .extracting(StoppedRule::reason)
        .containsExactly(Reason.THREW, Reason.TOO_OFTEN);
  }

  @Test
  void aListenerThatThrowsCostsNothing() {
    RuleBasedCoach coach =
        builder()
            .rules(new StringReader(HEAD))
            .rule(new Bad(advice -> advice.accept(OwnAdvice.of("X"))))
            .onStoppedRule(
                one -> {
                  throw new IllegalStateException(one.rule());
                })
            .build();
    assertThat(rules(coach)).contains("acme.good", "cycle.thank").doesNotContain("acme.bad");
  }

  @Test
  void areToldByWhatTheirTextsLack() {
    RuleBasedCoach coach =
        builder()
            .rules(new StringReader(HEAD))
            .rule(new Bad(advice -> advice.accept(OwnAdvice.of("X"))))
            .build();
    rules(coach);
    assertThat(stopped)
        .singleElement()
        .extracting(StoppedRule::message)
        .asString()
        .startsWith("gives no [contact], which its texts show.");
  }
}
