package dev.networkingcoach.slack.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.BlockCheck;
import dev.networkingcoach.slack.fake.SlackSamples;
import dev.networkingcoach.slack.internal.form.DialogOrigin;
import dev.networkingcoach.slack.internal.form.FormView;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies as messages and views, within every limit. */
class RenderTest {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  static List<Reply> replies() {
    return SlackSamples.replies();
  }

  static List<Form> forms() {
    return SlackSamples.forms();
  }

  private static JsonObject json(Object any) {
    return GSON.toJsonTree(any).getAsJsonObject();
  }

  private static Reply reply(Part part) {
    return new Reply("In short", List.of(part), null, Reply.Kind.ANSWER);
  }

  private static String all(Reply reply) {
    return MessageRenderer.render(reply).stream()
        .map(message -> GSON.toJson(message.blocks()))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void everyReplyIsWithinTheLimitsOfMessages(Reply reply) {
    List<SlackMessage> messages = MessageRenderer.render(reply);
    assertThat(messages).isNotEmpty();
    messages.forEach(message -> assertThat(BlockCheck.message(json(message))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("replies")
  void everyReplyIsWithinTheLimitsOfTheHome(Reply reply) {
    for (int page : new int[] {-1, 1, 2, 999}) {
      assertThat(BlockCheck.view(json(HomeRenderer.render(reply, reply, page)))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormIsWithinTheLimitsOfDialogs(Form form) {
    JsonObject view = json(FormView.render(form, new DialogOrigin(true)));
    assertThat(BlockCheck.view(view)).isEmpty();
  }

  @Test
  void nothingIsLostOnTheWayToSeveralMessages() {
    String rendered = all(SlackSamples.endless());
    for (int i = 0; i < 120; i++) {
      assertThat(rendered).contains("\"Paragraph " + i + "\"");
    }
  }

  @Test
  void nothingOfALongTextIsLost() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append("word").append(i).append(i % 50 == 49 ? "\n" : " ");
    }
    String rendered = all(reply(new Part.Words(text.toString(), Part.Tone.PLAIN)));
    for (int i = 0; i < 3_000; i++) {
      assertThat(rendered).contains("word" + i);
    }
  }

  @Test
  void namesThatLookLikeMarkupAreShownAsTheyAre() {
    String rendered =
        all(
            reply(
                new Part.Facts(
                    "A & B <i>",
                    List.of(
                        new Part.Field("Who", "<!channel>"),
                        new Part.Field("What", "*bold*"),
                        new Part.Field("Whom", "@here in #general")))));
    assertThat(rendered)
        .contains("*A \\u0026amp; B \\u0026lt;i\\u0026gt;*")
        .contains("*Who*\\n\\u0026lt;!channel\\u0026gt;")
        .contains("{\"type\":\"plain_text\",\"text\":\"What: *bold*\",\"emoji\":false}")
        .contains("\"plain_text\",\"text\":\"Whom: @here in #general\"")
        .doesNotContain("verbatim");
  }

  @Test
  void noNameTurnsTheWritingAround() {
    Part words = new Part.Words("Dana \u202exoF", Part.Tone.PLAIN);
    Reply reply = new Reply("Dana \u202exoF", List.of(words), null, Reply.Kind.ANSWER);
    assertThat(MessageRenderer.render(reply).get(0).text()).isEqualTo("Dana xoF");
    assertThat(all(reply)).contains("Dana xoF").doesNotContain("u202e", "\u202e");
  }

  @Test
  void theFallbackIsEscapedAndNeverTooLong() {
    Reply reply = new Reply("<!here> & " + "&".repeat(5_000), List.of(), null, Reply.Kind.ANSWER);
    String text = MessageRenderer.render(reply).get(0).text();
    assertThat(text).startsWith("&lt;!here&gt; &amp; ").hasSizeLessThanOrEqualTo(3_000);
  }

  @Test
  void aCardStaysTogetherWhereItFits() {
    List<Part> parts =
        List.of(
            new Part.Words("x\n".repeat(5_500), Part.Tone.PLAIN),
            new Part.PersonCard(
                "c", "Dana", null, List.of(), List.of("n".repeat(2_000)), List.of()));
    List<SlackMessage> messages =
        MessageRenderer.render(new Reply("In short", parts, null, Reply.Kind.ANSWER));
    SlackMessage last = messages.get(messages.size() - 1);
    assertThat(GSON.toJson(last.blocks())).contains("*Dana*", "nnnn");
  }

  @Test
  void aLongHomeHasPagesThatLeadToEachOther() {
    String first = GSON.toJson(HomeRenderer.render(null, SlackSamples.endless(), 1));
    String second = GSON.toJson(HomeRenderer.render(null, SlackSamples.endless(), 2));
    assertThat(first).contains("Paragraph 0\"", "home_page_2").doesNotContain("home_page_0");
    assertThat(second).contains("Paragraph 119\"", "home_page_1").doesNotContain("home_page_3");
    assertThat(GSON.toJson(HomeRenderer.render(null, SlackSamples.endless(), 9))).isEqualTo(second);
  }
}
