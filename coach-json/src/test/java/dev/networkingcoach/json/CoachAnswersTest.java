package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the rule base answers is as its schemas say. */
class CoachAnswersTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final Coach COACH = RuleBasedCoach.builder().build();

  private final ObjectMapper mapper = new ObjectMapper();
  private final PlanWriter writer = PlanWriter.oneLine();
  private final SchemaCheck plans = new SchemaCheck(NetworkSchema.plan());
  private final SchemaCheck verdicts = new SchemaCheck(NetworkSchema.verdict());

  @Test
  void isValid() throws IOException {
    int advice = 0;
    for (long seed = 0; seed < 50; seed++) {
      Network network = new OddNetworks(seed).next();
      JsonNode plan = mapper.readTree(writer.toJson(COACH.advise(network, TODAY)));
      JsonNode verdict =
          mapper.readTree(
              writer.toJson(COACH.review(new PlannedAction.Pitch("c0"), network, TODAY)));

      assertThat(plans.faults(plan)).as("plan of seed " + seed).isEmpty();
      assertThat(verdicts.faults(verdict)).as("verdict of seed " + seed).isEmpty();
      advice += plan.get("advice").size();
    }
    assertThat(advice).isPositive();
  }

  @Test
  void explainsItself() throws IOException {
    Network network = new NetworkReader().read(Documents.full());
    JsonNode explanation = mapper.readTree(writer.toJson(COACH.explain("omar", network, TODAY)));

    assertThat(explanation.get("contact").asText()).isEqualTo("omar");
    assertThat(explanation.get("rules")).hasSizeGreaterThan(30);
  }

  @Test
  void isTheSameOneByOneAndLineByLine() throws Exception {
    List<Network> networks =
        LongStream.range(0, 50).mapToObj(seed -> new OddNetworks(seed).next()).toList();
    StringBuilder lines = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (Network network : networks) {
      lines.append(NetworkWriter.oneLine().toJson(network)).append('\n');
      expected.append(writer.toJson(COACH.advise(network, TODAY))).append('\n');
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NdjsonPlans.builder(COACH)
        .today(TODAY)
        .build()
        .run(new ByteArrayInputStream(lines.toString().getBytes(UTF_8)), out);

    assertThat(out.toString(UTF_8)).isEqualTo(expected.toString());
  }
}
