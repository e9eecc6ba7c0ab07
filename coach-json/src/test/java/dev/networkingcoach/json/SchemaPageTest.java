package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the documents says what their schemas say. */
class SchemaPageTest {
  private static final Path PAGE = Path.of("..", "docs", "json.md");

  /** After a change of the tables, run with {@code -Dcoach.write=true} to write it anew. */
  @Test
  void isWrittenFromTheSchemas() throws IOException {
    String page = SchemaPage.written();
    if (Boolean.getBoolean("coach.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
  }

  @Test
  void namesEveryField() throws IOException {
    String page = SchemaPage.written();
    for (String schema :
        List.of(NetworkSchema.network(), NetworkSchema.plan(), NetworkSchema.verdict())) {
      JsonNode root = new ObjectMapper().readTree(schema);
      for (JsonNode properties : root.findValues("properties")) {
        properties.fieldNames().forEachRemaining(f -> assertThat(page).contains("| `" + f + "`"));
      }
    }
  }

  @Test
  void whatTheFirstEditionLacksIsMarked() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String first = Documents.firstEdition();
    String page = SchemaPage.written();
    JsonNode document = mapper.readTree(Documents.full());
    for (String field : List.of("meetings", "persons")) {
      assertThat(first).doesNotContain("\"" + field + "\"");
      assertThat(document.has(field)).isTrue();
      assertThat(page).contains("| `" + field + "` *2*");
    }
    for (String field : List.of("birthday", "labels", "sameTopics", "by", "basis", "weights")) {
      assertThat(page).contains("| `" + field + "` *2*");
    }
  }
}
