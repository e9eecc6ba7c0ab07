package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sentence must come to.
 *
 * @param records facts that must be recorded, each one
 * @param may facts that may be recorded besides
 * @param nothing whether nothing may be recorded at all, not even a note
 * @param reply what the replies must contain, each, alternatives separated by {@code |}
 * @param replyNot what the replies must not contain
 * @param answers what is answered to the first question, to the second, and so on
 */
record SentenceConditions(
    List<FactCondition> records,
    List<FactCondition> may,
    boolean nothing,
    List<String> reply,
    List<String> replyNot,
    List<String> answers) {
  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("records", "may", "nothing", "reply", "replyNot", "answer"));

  SentenceConditions {
    records = List.copyOf(records);
    may = List.copyOf(may);
    reply = List.copyOf(reply);
    replyNot = List.copyOf(replyNot);
    answers = List.copyOf(answers);
  }

  /** What is answered where no conditions are written. */
  static List<String> usualAnswers() {
    return List.of("yes");
  }

  /**
   * Reads conditions.
   *
   * @throws IllegalArgumentException if something in them is unknown, naming it
   */
  static SentenceConditions read(JsonNode node) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        throw new IllegalArgumentException(
            "condition (" + entry.getKey() + ") is unknown.\nKnown are " + KEYS + ".");
      }
    }
    List<String> answers = texts(node.path("answer"));
    SentenceConditions read =
        new SentenceConditions(
            facts(node.path("records")),
            facts(node.path("may")),
            node.path("nothing").asBoolean(),
            texts(node.path("reply")),
            texts(node.path("replyNot")),
            answers.isEmpty() ? usualAnswers() : answers);
    if (read.nothing && !(read.records.isEmpty() && read.may.isEmpty())) {
      throw new IllegalArgumentException(
          "nothing (true) must stand without records and may: " + node);
    }
    return read;
  }

  private static List<FactCondition> facts(JsonNode list) {
    List<FactCondition> facts = new ArrayList<>();
    list.forEach(one -> facts.add(FactCondition.read(one)));
    return facts;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
