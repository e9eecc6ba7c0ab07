package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sentences, one JSON object a line. */
final class SentenceFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SETUPS = Set.of("base", "fresh");

  private final @Nullable LocalDate otherwise;

  /**
   * A reader.
   *
   * @param otherwise the day where a line names none; null where each has to
   */
  SentenceFile(@Nullable LocalDate otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * Reads all lines that are not blank.
   *
   * @throws IllegalArgumentException naming the line and the value that is wrong
   */
  List<SpokenSentence> read(List<String> lines) {
    List<SpokenSentence> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          sentences.add(sentence(JSON.readTree(lines.get(i))));
        } catch (JsonProcessingException e) {
          throw fault(i, "is no JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
          throw fault(i, String.valueOf(e.getMessage()), e);
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static IllegalArgumentException fault(int line, String message, Exception cause) {
    return new IllegalArgumentException("line " + (line + 1) + ": " + message, cause);
  }

  private SpokenSentence sentence(JsonNode node) {
    String setup = text(node, "setup");
    if (!SETUPS.contains(setup)) {
      throw new IllegalArgumentException("setup (" + setup + ") must be base or fresh.");
    }
    List<String> pre = new ArrayList<>();
    node.path("pre").forEach(said -> pre.add(said.asText()));
    return new SpokenSentence(
        node.path("id").asText(),
        text(node, "kind"),
        setup.equals("base"),
        pre,
        text(node, "text"),
        node.path("expected").asText(),
        today(node.path("today")),
        node.has("conditions")
            ? Optional.of(SentenceConditions.read(node.path("conditions")))
            : Optional.empty());
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new IllegalArgumentException(field + " (" + value + ") must be a text.");
    }
    return value.asText();
  }

  private LocalDate today(JsonNode node) {
    if (node.isMissingNode() && otherwise != null) {
      return otherwise;
    }
    try {
      return LocalDate.parse(node.asText());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "today (" + node.asText() + ") must be a day, as 2026-11-30 is.\nMaybe give --today.", e);
    }
  }
}
