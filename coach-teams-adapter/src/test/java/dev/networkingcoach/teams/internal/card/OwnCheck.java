package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.teams.internal.activity.ActivityAttachment;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import java.util.ArrayList;
import java.util.List;

/** What must hold of every card, beside what its schema asks. */
final class OwnCheck {
  static final int MOST_BYTES = 28 * 1024;

  private OwnCheck() {}

  static void check(AdaptiveCard card) {
    JsonNode tree = ActivityJson.tree(card);
    assertThat(tree.path("type").asText()).isEqualTo("AdaptiveCard");
    assertThat(tree.path("version").asText()).isEqualTo("1.5");
    assertThat(tree.path("speak").asText()).isNotBlank();
    assertThat(tree.path("fallbackText").asText()).isNotBlank();
    assertThat(tree.path("body")).isNotEmpty();
    assertThat(
            ActivityJson.size(
                OutgoingActivity.of(card.fallbackText(), ActivityAttachment.card(card))))
        .isLessThanOrEqualTo(MOST_BYTES);
    List<JsonNode> inputs = new ArrayList<>();
    List<JsonNode> texts = new ArrayList<>();
    collect(tree, inputs, texts);
    assertThat(inputs).extracting(input -> input.path("id").asText()).allMatch(id -> !id.isBlank());
    List<String> ids = tree.path("body").findValuesAsText("id");
    assertThat(ids).doesNotHaveDuplicates();
    tree.findValues("targetElements")
        .forEach(hidden -> hidden.forEach(id -> assertThat(ids).contains(id.asText())));
    assertThat(inputs).allMatch(input -> !input.path("label").asText().isBlank());
    assertThat(texts).allMatch(text -> text.path("wrap").asBoolean());
    assertThat(texts).allMatch(text -> !text.path("text").asText().isBlank());
  }

  private static void collect(JsonNode node, List<JsonNode> inputs, List<JsonNode> texts) {
    String type = node.path("type").asText();
    if (type.startsWith("Input.")) {
      inputs.add(node);
    } else if (type.equals("TextBlock")) {
      texts.add(node);
    } else if (type.equals("ActionSet")) {
      List<JsonNode> shown = new ArrayList<>();
      node.path("actions").forEach(shown::add);
      shown.removeIf(action -> action.path("mode").asText().equals("secondary"));
      assertThat(shown.size()).isBetween(1, 5);
    }
    node.forEach(child -> collect(child, inputs, texts));
  }
}
