package dev.networkingcoach.slack.internal.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.SlackClock;
import dev.networkingcoach.slack.fake.SlackSamples;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of messages whose buttons were pressed. */
class PressedMessagesTest {
  private static final SlackMessage CARD = MessageRenderer.render(reply(button("a1"))).get(0);
  private static final Reply DONE = reply(button("u1"));

  private final SlackClock clock = new SlackClock();
  private final PressedMessages messages = new PressedMessages(String::equals, clock);

  private static Button button(String token) {
    return new Button("Press", token, Button.Style.PLAIN);
  }

  private static Reply reply(Button button) {
    Part buttons = new Part.Buttons(List.of(button));
    return new Reply("In short", List.of(buttons), null, Reply.Kind.ANSWER);
  }

  private static PressedButton pressed(int message) {
    return new PressedButton("D1", "1." + message, "press_1", null);
  }

  @Test
  void itIsForgottenAfterAnHour() {
    messages.saw(pressed(1), CARD);
    clock.pass(Duration.ofMinutes(60));
    messages.forgetOld();
    assertThat(messages.answer(pressed(1), DONE)).isTrue();
    clock.pass(Duration.ofMinutes(1));
    messages.forgetOld();
    assertThat(messages.answer(pressed(1), DONE)).isFalse();
    assertThat(messages.now(pressed(1))).isEmpty();
  }

  @Test
  void theOldestMakeRoom() {
    for (int i = 0; i <= 1_000; i++) {
      messages.saw(pressed(i), CARD);
    }
    assertThat(messages.answer(pressed(0), DONE)).isFalse();
    assertThat(messages.answer(pressed(1), DONE)).isTrue();
    assertThat(messages.answer(pressed(1_000), DONE)).isTrue();
  }

  @Test
  void whatDoesNotFitIsAMessageOfItsOwn() {
    messages.saw(pressed(1), CARD);
    assertThat(messages.answer(pressed(1), SlackSamples.endless())).isFalse();
    assertThat(messages.now(pressed(1))).contains(CARD);
  }

  @Test
  void aButtonIsReadAsItWasWritten() {
    PressedButton threaded = new PressedButton("D1", "1.5", "press_7", "1.4");
    assertThat(PressedButton.read(threaded.write())).contains(threaded);
    assertThat(PressedButton.read(pressed(1).write())).contains(pressed(1));
    assertThat(PressedButton.read("nonsense")).isEmpty();
  }
}
