package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanWriterTest {
  private final PlanWriter writer = PlanWriter.oneLine();

  @Test
  void writesAPlanInTheOrderOfTheRulebook() {
    assertThat(writer.toJson(SomePlans.PLAN))
        .isEqualTo(
            "{\"owner\":\"mira\",\"today\":\"2026-11-23\",\"advice\":["
                + "{\"key\":\"intro.path/dana/lee\",\"rule\":\"intro.path\","
                + "\"action\":\"ASK_FOR_INTRODUCTION\",\"contacts\":[\"dana\"],\"target\":\"lee\","
                + "\"topics\":[\"fintech\"],\"due\":\"2026-12-31\",\"bestBy\":\"2026-12-01\","
                + "\"urgency\":\"LATER\",\"score\":62,\"suppressed\":true,"
                + "\"headline\":\"Ask Dana for an introduction\","
                + "\"because\":[\"Dana knows Lee.\",\"\\\"Quoted\\\"\"],\"idea\":\"Milgram, 1967\","
                + "\"draft\":\"Hello Dana,\\nwould you … 🤝\"},"
                + "{\"key\":\"plan.goals/owner\",\"rule\":\"plan.goals\",\"action\":\"SET_GOAL\","
                + "\"contacts\":[],\"topics\":[],\"urgency\":\"ANYTIME\",\"score\":29,"
                + "\"suppressed\":false,\"headline\":\"Set a goal\",\"because\":[],\"idea\":\"Nour\"}],"
                + "\"agenda\":[\"plan.goals/owner\"]}");
  }

  @Test
  void writesTheSameToStreamsAndWriters() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter text = new StringWriter();
    writer.write(SomePlans.PLAN, bytes);
    writer.write(SomePlans.PLAN, text);

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(text.toString())
        .isEqualTo(writer.toJson(SomePlans.PLAN));
  }

  @Test
  void writesAPage() {
    Plan plan = new Plan("mira", SomePlans.TODAY, List.of(), List.of("a", "b"));

    assertThat(PlanWriter.pretty().toJson(plan))
        .isEqualTo(
            """
            {
              "owner": "mira",
              "today": "2026-11-23",
              "advice": [],
              "agenda": [
                "a",
                "b"
              ]
            }""");
  }

  @Test
  void writesAVerdict() {
    Verdict verdict =
        new Verdict(
            Verdict.Outcome.WAIT,
            List.of(new Verdict.Reason("review.thank-first", "Thanks are owed.")),
            List.of("cycle.thank/dana/2026-11-20"));

    assertThat(writer.toJson(verdict))
        .isEqualTo(
            "{\"verdict\":\"WAIT\",\"reasons\":[{\"rule\":\"review.thank-first\","
                + "\"because\":\"Thanks are owed.\"}],"
                + "\"instead\":[\"cycle.thank/dana/2026-11-20\"]}");
    assertThat(writer.toJson(new Verdict(Verdict.Outcome.GO, List.of(), List.of())))
        .isEqualTo("{\"verdict\":\"GO\",\"reasons\":[],\"instead\":[]}");
  }

  @Test
  void writesAnExplanation() {
    Interaction ask =
        Interaction.builder("i1", "dana", SomePlans.TODAY, InteractionKind.ASKED).build();
    LocalDate today = SomePlans.TODAY;
    ContactStanding standing =
        new ContactStanding(
            CycleStage.AWAIT, false, 1, 1, 0, 5, 0.25, today, null, today, null, ask);
    RuleDescription rule =
        new RuleDescription(
            "plan.goals", 29, "Nour", "0.1", "No goal.", "Set one.", "None.", "goals");
    Explanation explanation =
        new Explanation(
            "dana", standing, List.of(new Explanation.Outcome(rule, List.of(SomePlans.BARE))));

    assertThat(writer.toJson(explanation))
        .startsWith(
            "{\"contact\":\"dana\",\"standing\":{\"stage\":\"AWAIT\",\"mayAsk\":false,\"gives\":1,"
                + "\"asks\":1,\"receipts\":0,\"potential\":5,\"strength\":0.25,"
                + "\"lastTouch\":\"2026-11-23\",\"followedUp\":\"2026-11-23\",\"openAsk\":{\"id\":\"i1\",\"contact\":\"dana\","
                + "\"on\":\"2026-11-23\",\"kind\":\"ASKED\"}},\"rules\":[{\"rule\":\"plan.goals\","
                + "\"when\":\"No goal.\",\"speaks\":true,\"advice\":[{\"key\":")
        .endsWith("\"idea\":\"Nour\"}]}]}");
  }
}
