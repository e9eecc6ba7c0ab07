package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Forms as cards and as dialogs. */
class FormCardsTest {
  private static final AdaptiveCards CARDS = new AdaptiveCards(token -> token.startsWith("form:"));

  @Test
  void aFormStaysWholeOnOneCard() {
    List<Part> parts =
        List.of(new Part.Words("x ".repeat(12_000), Part.Tone.PLAIN), new Part.Headline("y"));
    Reply reply = new Reply("s", parts, EveryReply.form(Map.of()), Reply.Kind.ANSWER);
    List<AdaptiveCard> cards = CARDS.of(reply, CardAudience.of("29:alex"));
    assertThat(cards).hasSize(2);
    String last = ActivityJson.write(cards.get(1));
    assertThat(last).contains("field-line", "many-many", "Save").doesNotContain("x x x");
  }

  @Test
  void aFormThatAButtonOpensIsNotShownBesideIt() {
    List<Part> opening = List.of(new Part.Buttons(EveryReply.buttons(2)));
    Reply offered = new Reply("s", opening, EveryReply.form(Map.of()), Reply.Kind.ANSWER);
    assertThat(written(offered)).contains("task/fetch").doesNotContain("Input.");
    Reply faulty =
        new Reply("s", opening, EveryReply.form(Map.of("date", "Wrong.")), Reply.Kind.FORM_PROBLEM);
    assertThat(written(faulty)).contains("Wrong.", "Input.Date");
  }

  private static String written(Reply reply) {
    return ActivityJson.write(CARDS.of(reply, CardAudience.of("29:alex")));
  }

  @Test
  void aFormThatNoCardHoldsIsAskedForInWords() {
    Form form = formWith("語".repeat(9_000));
    Reply reply = new Reply("s", List.of(new Part.Headline("y")), form, Reply.Kind.FORM_PROBLEM);
    AdaptiveCard inChat = CARDS.of(reply, CardAudience.of("29:alex")).get(0);
    for (AdaptiveCard card : List.of(inChat, AdaptiveCards.dialog(form))) {
      OwnCheck.check(card);
      assertThat(ActivityJson.write(card))
          .contains("longer than Teams can show")
          .doesNotContain("Input.");
    }
  }

  @Test
  void whatIsFilledInIsBoundedButNothingThatIsThereIsCut() {
    assertThat(longest(formWith("short"))).isEqualTo(5_000);
    String there = "x".repeat(7_000);
    assertThat(longest(formWith(there))).isEqualTo(7_000);
    assertThat(ActivityJson.write(AdaptiveCards.dialog(formWith(there)))).contains(there);
  }

  private static Form formWith(String text) {
    FormField field =
        new FormField("text", "Text", FormField.Kind.TEXT, false, text, List.of(), null);
    return new Form("form:log", "Log", null, List.of(field), "Save", Map.of());
  }

  private static int longest(Form form) {
    return ActivityJson.tree(AdaptiveCards.dialog(form)).at("/body/0/maxLength").asInt();
  }

  @Test
  void problemsStandAtTheirFields() {
    JsonNode body =
        ActivityJson.tree(
                AdaptiveCards.dialog(EveryReply.form(Map.of("date", "That day is to come."))))
            .path("body");
    int input =
        IntStream.range(0, body.size())
            .filter(i -> body.path(i).path("id").asText().equals("field-date"))
            .findFirst()
            .orElseThrow();
    JsonNode below = body.path(input + 1);
    assertThat(below.path("text").asText()).contains("That day is to come.");
    assertThat(below.path("color").asText()).isEqualTo("Attention");
  }

  @Test
  void choicesSurviveTheCommasThatJoinThem() {
    JsonNode body = ActivityJson.tree(AdaptiveCards.dialog(EveryReply.form(Map.of()))).path("body");
    String chosen = "";
    for (JsonNode block : body) {
      if (block.path("id").asText().equals("many-many")) {
        chosen = block.path("value").asText();
      }
    }
    assertThat(chosen).isEqualTo("a%2C1,b");
    JsonNode sent =
        ActivityJson.tree(Map.of("many-many", chosen, "field-one", "b", "v", 1, "other", "x"));
    assertThat(InputId.values(sent)).isEqualTo(Map.of("many", "a,1\nb", "one", "b"));
  }
}
