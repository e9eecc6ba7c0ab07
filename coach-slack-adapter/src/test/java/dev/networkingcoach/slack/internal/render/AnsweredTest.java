package dev.networkingcoach.slack.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.BlockCheck;
import dev.networkingcoach.slack.fake.SlackSamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers in the place of what is spent, within Slack's limits. */
class AnsweredTest {

  private static Reply reply(String summary, Part... parts) {
    return new Reply(summary, List.of(parts), null, Reply.Kind.ANSWER);
  }

  private static Button button(String token) {
    return new Button("Press", token, Button.Style.PLAIN);
  }

  private static SlackMessage message(Part... parts) {
    return MessageRenderer.render(reply("Before", parts)).get(0);
  }

  private static SlackMessage answered(
      SlackMessage message, String pressed, String spent, Reply reply) {
    return AnsweredMessages.answered(
        message, pressed, reply, (token, by) -> token.startsWith(spent));
  }

  private static String json(List<LayoutBlock> blocks) {
    return GsonFactory.createSnakeCase().toJson(blocks);
  }

  @Test
  void whatIsNotSpentBesideItStays() {
    SlackMessage before =
        message(new Part.Buttons(List.of(button("a1"), button("b1"), button("a2"))));
    SlackMessage after = answered(before, "a1", "a", reply("Done", new Part.Headline("Done")));
    assertThat(json(after.blocks())).contains("b1", "Done").doesNotContain("a1", "a2");
  }

  @Test
  void theItemOfAListStaysWithoutItsButton() {
    Part.Item one = new Part.Item("One", null, button("a1"));
    Part.Item two = new Part.Item("Two", null, button("a2"));
    SlackMessage before = message(new Part.Listing(null, List.of(one, two), null));
    SlackMessage after = answered(before, "a1", "a1", reply("Done", new Part.Headline("Done")));
    assertThat(json(after.blocks())).contains("One", "Done", "Two", "a2").doesNotContain("a1");
    assertThat(json(after.blocks()).indexOf("Done"))
        .isLessThan(json(after.blocks()).indexOf("Two"));
  }

  @Test
  void noTwoButtonsHaveOneId() {
    SlackMessage before = message(new Part.Buttons(List.of(button("a1"), button("b1"))));
    Reply undo = reply("Done", new Part.Buttons(List.of(button("u1"))));
    SlackMessage after = answered(before, "a1", "a", undo);
    assertThat(AnsweredMessages.token(after, "press_2")).contains("b1");
    assertThat(AnsweredMessages.token(after, "press_3")).contains("u1");
    assertThat(AnsweredMessages.token(after, "press_1")).isEmpty();
  }

  @Test
  void anAnswerThatStandsThereAlreadyIsNotAddedAgain() {
    SlackMessage before = message(new Part.Buttons(List.of(button("b1"))));
    SlackMessage after = answered(before, "a1", "a", reply("Done"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatIsReadAloudSaysTheAnswerFirst() {
    SlackMessage before = message(new Part.Buttons(List.of(button("a1"))));
    SlackMessage after = answered(before, "a1", "a", reply("Ada & Dana"));
    assertThat(after.text()).isEqualTo("Ada &amp; Dana\nBefore");
    SlackMessage longer = new SlackMessage("word ".repeat(590), before.blocks());
    assertThat(answered(longer, "a1", "a", reply("Done")).text())
        .startsWith("Done\nword")
        .hasSizeLessThanOrEqualTo(3_000);
  }

  @Test
  void whateverFitsIsTakenBySlack() {
    int fitting = 0;
    for (Reply reply : SlackSamples.replies()) {
      SlackMessage before =
          message(
              new Part.Headline("Today"),
              new Part.Buttons(List.of(button("a1"), button("b1"))),
              new Part.Words("Below", Part.Tone.PLAIN));
      SlackMessage after = answered(before, "a1", "a", reply);
      if (AnsweredMessages.fits(after)) {
        JsonObject json = new JsonObject();
        json.addProperty("text", after.text());
        json.add("blocks", GsonFactory.createSnakeCase().toJsonTree(after.blocks()));
        assertThat(BlockCheck.message(json)).isEmpty();
        fitting++;
      }
    }
    assertThat(fitting).isBetween(10, SlackSamples.replies().size() - 1);
    assertThat(
            AnsweredMessages.fits(
                answered(
                    message(new Part.Buttons(List.of(button("a1")))),
                    "a1",
                    "a",
                    SlackSamples.endless())))
        .isFalse();
  }

  @Test
  void whatHasNoSuchButtonHasNoToken() {
    assertThat(AnsweredMessages.token(message(new Part.Headline("Today")), "press_1"))
        .isEqualTo(Optional.empty());
  }
}
