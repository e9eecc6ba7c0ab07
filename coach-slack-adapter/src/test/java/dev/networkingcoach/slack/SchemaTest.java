package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.slack.api.util.json.GsonFactory;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.SchemaMaker;
import dev.networkingcoach.slack.internal.form.DialogOrigin;
import dev.networkingcoach.slack.internal.form.FormView;
import dev.networkingcoach.slack.internal.render.HomeRenderer;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Messages and views against Slack's own types: a schema that Node makes of the package {@code
 * @slack/types}. Skipped, with the reason, where Node or the package cannot be had.
 */
class SchemaTest {
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonSchema schema;

  @BeforeAll
  static void make() throws IOException {
    SchemaMaker maker = new SchemaMaker(Path.of("src/test/node"), Path.of("target/slack-schema"));
    Optional<String> missing = maker.make();
    assumeTrue(missing.isEmpty(), () -> "no schema of Slack's types: " + missing.orElse(""));
    schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Files.readString(maker.schema()));
  }

  private static List<String> faults(String name, Object value) throws IOException {
    JsonObject root = new JsonObject();
    root.add(name, GSON.toJsonTree(value));
    JsonNode node = JSON.readTree(root.toString());
    return new ArrayList<>(
        schema.validate(node).stream().map(message -> message.getMessage()).limit(5).toList());
  }

  @Test
  void everyMessageIsOneToSlack() throws IOException {
    for (Reply reply : Catalogue.replies()) {
      for (var message : MessageRenderer.render(reply)) {
        assertThat(faults("blocks", message.blocks())).isEmpty();
      }
    }
  }

  @Test
  void everyHomeIsOneToSlack() throws IOException {
    for (Reply reply : Catalogue.replies()) {
      assertThat(faults("home", HomeRenderer.render(null, reply, 1))).isEmpty();
    }
  }

  @Test
  void everyDialogIsOneToSlack() throws IOException {
    for (var form : Catalogue.forms()) {
      assertThat(faults("modal", FormView.render(form, new DialogOrigin(false)))).isEmpty();
    }
    assertThat(faults("modal", FormView.notice("Sorry", "No"))).isEmpty();
  }

  /** That the schema can tell at all. */
  @Test
  void whatIsWrongIsFound() throws IOException {
    JsonObject block = new JsonObject();
    block.addProperty("type", "header");
    assertThat(faults("blocks", List.of(block))).isNotEmpty();
    block.addProperty("type", "marquee");
    assertThat(faults("blocks", List.of(block))).isNotEmpty();
  }
}
