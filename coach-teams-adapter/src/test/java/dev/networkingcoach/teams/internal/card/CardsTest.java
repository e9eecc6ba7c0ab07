package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies as cards. */
class CardsTest {
  private static final AdaptiveCards CARDS = new AdaptiveCards(token -> token.startsWith("form:"));

  static List<Reply> replies() {
    return EveryReply.all();
  }

  @ParameterizedTest
  @MethodSource("replies")
  void everyCardHoldsOurOwnCheck(Reply reply) {
    assertThat(CARDS.of(reply, new CardAudience("29:alex", true)))
        .isNotEmpty()
        .allSatisfy(OwnCheck::check);
  }

  @Test
  void theCardsOfARealTalkHoldItToo(@TempDir Path folder) {
    assertThat(RealCards.of(folder)).hasSizeGreaterThan(80).allSatisfy(OwnCheck::check);
  }

  @Test
  void dialogsAndSearchResultsHoldItToo() {
    OwnCheck.check(AdaptiveCards.dialog(EveryReply.form(Map.of("line", "Wrong."))));
    OwnCheck.check(AdaptiveCards.contact(EveryReply.NASTY, null));
    OwnCheck.check(AdaptiveCards.saying(EveryReply.NASTY));
  }

  @Test
  void aButtonExecutesAndFallsBackToSubmit() {
    JsonNode action = action(EveryReply.reply(List.of(new Part.Buttons(EveryReply.buttons(1)))));
    assertThat(action.path("type").asText()).isEqualTo("Action.Execute");
    assertThat(action.path("associatedInputs").asText()).isEqualTo("none");
    assertThat(action.path("fallback").path("type").asText()).isEqualTo("Action.Submit");
    assertThat(action.path("fallback").path("data")).isEqualTo(action.path("data"));
    assertThat(action.path("data").fieldNames()).toIterable().containsExactly("v", "kind", "token");
    assertThat(ActionData.read(action.path("data")))
        .hasValueSatisfying(
            data -> {
              assertThat(data.isCurrent()).isTrue();
              assertThat(data.kind()).isEqualTo(ActionData.PRESS);
              assertThat(data.token()).startsWith("do:0:");
              assertThat(data.again()).isNull();
            });
  }

  @Test
  void aLabelThatIsLongStandsInFullAboveItsButton() {
    String label = "Add Maximiliane Hohenlohe-Langenburg as a new person";
    Reply reply = EveryReply.reply(List.of(new Part.Buttons(List.of(button(label)))));
    JsonNode body =
        ActivityJson.tree(CARDS.of(reply, CardAudience.of("29:alex")).get(0)).path("body");
    assertThat(body.path(0).path("text").asText()).isEqualTo(label);
    assertThat(action(reply).path("title").asText()).isEqualTo("Add Maximiliane…");
  }

  @Test
  void aPairWithALongWordIsNoPairOfColumns() {
    List<Part.Field> fields =
        List.of(
            new Part.Field("Needs", "a designer"),
            new Part.Field("Address", EveryReply.LONG_WORD),
            new Part.Field("Since", "2026-11-02"));
    JsonNode body =
        ActivityJson.tree(
                CARDS
                    .of(
                        EveryReply.reply(List.of(new Part.Facts(null, fields))),
                        CardAudience.of("29:alex"))
                    .get(0))
            .path("body");
    assertThat(body)
        .extracting(block -> block.path("type").asText())
        .containsExactly("FactSet", "TextBlock", "TextBlock", "FactSet");
    assertThat(body.path(2).path("text").asText()).isEqualTo(EveryReply.LONG_WORD);
  }

  @Test
  void aButtonOfAFormOpensADialog() {
    Part buttons = new Part.Buttons(EveryReply.buttons(2).subList(1, 2));
    JsonNode action = action(EveryReply.reply(List.of(buttons)));
    assertThat(action.path("type").asText()).isEqualTo("Action.Submit");
    assertThat(action.path("data").path("msteams").path("type").asText()).isEqualTo("task/fetch");
  }

  @Test
  void aButtonKnowsHowWhatTheCardShowsIsShownAgain() {
    Reply view = view(List.of(EveryReply.advice("a"), EveryReply.advice("b")));
    JsonNode data = ActivityJson.tree(CARDS.of(view, CardAudience.of("29:alex"))).findPath("data");
    assertThat(data.path("again").asText()).isEqualTo("again:this");
    assertThat(ActionData.read(data))
        .hasValueSatisfying(read -> assertThat(read.again()).isEqualTo("again:this"));
    Reply word = EveryReply.reply(List.of(EveryReply.advice("a")));
    assertThat(ActivityJson.write(CARDS.of(word, CardAudience.of("29:alex"))))
        .doesNotContain("again");
  }

  @Test
  void aViewOfAdviceIsKeptUpToDateWhereItIsAskedForAndOnOneCard() {
    Reply view = view(List.of(EveryReply.advice("a")));
    assertThat(CARDS.of(view, new CardAudience("29:alex", true)).get(0).refresh()).isNotNull();
    assertThat(CARDS.of(view, CardAudience.of("29:alex")).get(0).refresh()).isNull();
    Reply list = view(List.of(new Part.Headline("What was recorded")));
    assertThat(CARDS.of(list, new CardAudience("29:alex", true)).get(0).refresh()).isNull();
    Reply word = EveryReply.reply(List.of(EveryReply.advice("a")));
    assertThat(CARDS.of(word, new CardAudience("29:alex", true)).get(0).refresh()).isNull();
  }

  private static Reply view(List<? extends Part> parts) {
    return new Reply("A view", List.copyOf(parts), null, Reply.Kind.ANSWER, "again:this");
  }

  @Test
  void aPictureStandsOnTheCardAndALargeOneInWords() {
    Reply reply = EveryReply.reply(List.of(EveryReply.picture(9_000), EveryReply.picture(40_000)));
    JsonNode body =
        ActivityJson.tree(CARDS.of(reply, CardAudience.of("29:alex")).get(0)).path("body");
    assertThat(body.path(0).path("type").asText()).isEqualTo("Image");
    assertThat(body.path(0).path("url").asText()).startsWith("data:image/png;base64,");
    assertThat(body.path(0).path("altText").asText()).startsWith("A chart: ");
    // Its words hold what could be markup, so they are a run.
    assertThat(body.path(1).path("inlines").path(0).path("text").asText())
        .startsWith("A chart: ")
        .doesNotContain("\\");
  }

  @Test
  void aShortButtonStandsBesideItsItemAndALongOneBelow() {
    Part listing =
        new Part.Listing(
            null,
            List.of(
                new Part.Item("1. Met Dana", "today", button("Undo")),
                new Part.Item("Dana Fox", null, button("Dana Fox of Acme"))),
            null);
    JsonNode body =
        ActivityJson.tree(
                CARDS.of(EveryReply.reply(List.of(listing)), CardAudience.of("29:alex")).get(0))
            .path("body");
    assertThat(body.path(0).path("type").asText()).isEqualTo("ColumnSet");
    // Clients cannot do without the type of a column, although its schema can.
    assertThat(body.path(0).path("columns").path(1).path("type").asText()).isEqualTo("Column");
    assertThat(body.path(0).path("columns").path(1).toString()).contains("Undo");
    assertThat(body.path(1).path("type").asText()).isEqualTo("Container");
    assertThat(body.path(1).path("items").path(1).toString()).contains("Dana Fox of Acme");
  }

  private static Button button(String label) {
    return new Button(label, "do:it", Button.Style.PLAIN);
  }

  @Test
  void whatCouldBeMarkupStandsInRunsWithoutEscapes() {
    Part facts = new Part.Facts("Dana_*Fox*", List.of(new Part.Field("Notes", "[x](y)")));
    Reply reply =
        EveryReply.reply(List.of(new Part.Words("1. *Dana*\nplain", Part.Tone.PLAIN), facts));
    JsonNode body =
        ActivityJson.tree(CARDS.of(reply, CardAudience.of("29:alex")).get(0)).path("body");
    assertThat(body.path(0).path("type").asText()).isEqualTo("RichTextBlock");
    assertThat(body.path(0).path("inlines").path(0).path("text").asText()).isEqualTo("1. *Dana*");
    assertThat(body.path(1).path("text").asText()).isEqualTo("plain");
    assertThat(body.findValuesAsText("text")).contains("Dana_*Fox*", "[x](y)");
    assertThat(body.toString()).doesNotContain("\\\\");
  }

  @Test
  void anAdviceStandsOnceOnACard() {
    Part one = EveryReply.advice("one");
    Reply reply = EveryReply.reply(List.of(one, new Part.Headline("Today"), one));
    assertThat(CARDS.of(reply, CardAudience.of("29:alex")).get(0).body()).hasSize(2);
  }

  @Test
  void longRepliesArePagedWithoutLoss() {
    List<Part.AdviceCard> advice =
        IntStream.range(0, 60).mapToObj(i -> EveryReply.advice("k" + i)).toList();
    List<AdaptiveCard> cards = CARDS.of(view(advice), new CardAudience("29:alex", true));
    assertThat(cards).hasSizeGreaterThan(3);
    assertThat(cards).allMatch(card -> card.refresh() == null);
    assertThat(cards.stream().mapToInt(card -> card.body().size()).sum()).isEqualTo(60);
  }

  @Test
  void aLongTextLosesNothing() {
    String text = "語😀 ".repeat(9_000);
    Reply reply = EveryReply.reply(List.of(new Part.Words(text, Part.Tone.PLAIN)));
    StringBuilder shown = new StringBuilder();
    for (AdaptiveCard card : CARDS.of(reply, CardAudience.of("29:alex"))) {
      ActivityJson.tree(card)
          .path("body")
          .forEach(block -> shown.append(block.path("text").asText()));
    }
    assertThat(shown.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void ofAWarningTheFirstLineAloneStandsOut() {
    Part words = new Part.Words("That is gone.\nMaybe say “today”.", Part.Tone.WARNING);
    JsonNode body =
        ActivityJson.tree(
                CARDS.of(EveryReply.reply(List.of(words)), CardAudience.of("29:alex")).get(0))
            .path("body");
    assertThat(body.path(0).path("text").asText()).isEqualTo("⚠ That is gone.");
    assertThat(body.path(0).path("color").asText()).isEqualTo("Attention");
    assertThat(body.path(1).path("text").asText()).isEqualTo("Maybe say “today”.");
    assertThat(body.path(1).has("color")).isFalse();
  }

  @Test
  void longPairsAreSpreadOverSeveralSets() {
    String needs = "interim project managers, ".repeat(2_000);
    Reply reply =
        EveryReply.reply(
            List.of(new Part.Facts("Dana", List.of(new Part.Field("Looks for", needs)))));
    StringBuilder shown = new StringBuilder();
    List<AdaptiveCard> cards = CARDS.of(reply, CardAudience.of("29:alex"));
    assertThat(cards).hasSizeGreaterThan(1).allSatisfy(OwnCheck::check);
    for (AdaptiveCard card : cards) {
      ActivityJson.tree(card)
          .findValues("facts")
          .forEach(facts -> facts.forEach(fact -> shown.append(fact.path("value").asText())));
    }
    assertThat(shown.toString().replace(" ", "")).isEqualTo(needs.replace(" ", ""));
  }

  private static JsonNode action(Reply reply) {
    return ActivityJson.tree(CARDS.of(reply, CardAudience.of("29:alex")).get(0))
        .path("body")
        .findPath("actions")
        .path(0);
  }
}
