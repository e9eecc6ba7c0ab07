package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.review.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSchemaTest {
  private static final Path PUBLISHED = Path.of("src/main/resources/dev/networkingcoach/json");

  private final ObjectMapper mapper = new ObjectMapper();

  /** After a change of the tables, run with {@code -Dcoach.write=true} to publish anew. */
  @ParameterizedTest
  @ValueSource(strings = {"network", "plan", "verdict"})
  void isPublished(String name) throws IOException {
    Path file = PUBLISHED.resolve(name + ".schema.json");
    if (Boolean.getBoolean("coach.write")) {
      Files.createDirectories(PUBLISHED);
      Files.writeString(file, schema(name));
    }
    assertThat(Files.readString(file, UTF_8)).isEqualTo(schema(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"network", "plan", "verdict"})
  void isASchema(String name) throws IOException {
    JsonNode schema = mapper.readTree(schema(name));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(schema.get("$schema").asText()))
                .validate(schema))
        .isEmpty();
    assertThat(schema.findValues("description")).hasSizeGreaterThan(5);
  }

  @Test
  void acceptsWhatTheWriterWrites() throws IOException {
    SchemaCheck schema = new SchemaCheck(NetworkSchema.network());
    assertThat(schema.faults(mapper.readTree(Documents.full()))).isEmpty();
    for (long seed = 0; seed < 300; seed++) {
      Network network = new OddNetworks(seed).next();
      JsonNode json = mapper.readTree(NetworkWriter.oneLine().toJson(network));
      assertThat(schema.faults(json)).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void acceptsPlansAndVerdicts() throws IOException {
    PlanWriter writer = PlanWriter.oneLine();
    SchemaCheck plan = new SchemaCheck(NetworkSchema.plan());
    assertThat(plan.faults(mapper.readTree(writer.toJson(SomePlans.PLAN)))).isEmpty();
    assertThat(plan.faults(mapper.readTree("{\"owner\":\"mira\"}"))).isNotEmpty();
    JsonNode ofEarlierDays = mapper.readTree(writer.toJson(SomePlans.PLAN));
    ofEarlierDays.get("advice").forEach(one -> ((ObjectNode) one).remove("headline"));
    assertThat(plan.faults(ofEarlierDays)).isEmpty();

    Verdict.Reason reason = new Verdict.Reason("review.no-pitch", "Advocate.");
    Verdict verdict = new Verdict(Verdict.Outcome.STOP, List.of(reason), List.of("key"));
    SchemaCheck schema = new SchemaCheck(NetworkSchema.verdict());
    assertThat(schema.faults(mapper.readTree(writer.toJson(verdict)))).isEmpty();
    assertThat(schema.faults(mapper.readTree("{\"verdict\":\"MAYBE\"}"))).isNotEmpty();
  }

  private static String schema(String name) {
    return switch (name) {
      case "network" -> NetworkSchema.network();
      case "plan" -> NetworkSchema.plan();
      default -> NetworkSchema.verdict();
    };
  }
}
