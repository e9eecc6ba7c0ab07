package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which buttons of a reply have no use any more once one of them was pressed. */
class SpentButtonsTest {
  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder).given();
  }

  @AfterEach
  void close() {
    talk.close();
  }

  private Reply meet(String name) {
    return talk.press(Talk.button(talk.say("met " + name + " yesterday"), "Add " + name));
  }

  private List<String> left(Reply reply, String pressed) {
    String token = Talk.button(reply, pressed).token();
    return Talk.buttons(reply).stream()
        .filter(button -> !talk.conversation().isSpent(button.token(), token))
        .map(Button::label)
        .toList();
  }

  @Test
  void whoIsDoneWithAnAdviceCannotPutItOff() {
    meet("Dana Okafor");
    meet("Priya Natarajan");
    Reply agenda = talk.say("today");
    List<Button> all = Talk.buttons(agenda);
    long cards = all.stream().filter(button -> button.label().equals("Not for me")).count();
    assertThat(cards).isGreaterThan(1);
    String first = Talk.done(agenda).token();
    List<Button> spent =
        all.stream().filter(one -> talk.conversation().isSpent(one.token(), first)).toList();
    assertThat(spent).isEqualTo(all.subList(0, spent.size()));
    assertThat(spent)
        .extracting(Button::label)
        .contains("Remind me later", "Not for me", "Never suggest this kind", "Tell me why")
        .doesNotHaveDuplicates();
    assertThat(all.get(spent.size()).style()).isEqualTo(Button.Style.PRIMARY);
  }

  @Test
  void whatOnlyShowsSomethingSpendsNothing() {
    meet("Dana Okafor");
    Reply agenda = talk.say("today");
    int all = Talk.buttons(agenda).size();
    assertThat(left(agenda, "Tell me why")).hasSize(all);
    assertThat(left(talk.say("help"), "Today")).contains("Today");
  }

  @Test
  void whatIsTakenBackCannotBeCorrected() {
    Reply logged = meet("Dana Okafor");
    assertThat(left(logged, "Undo")).doesNotContain("Undo", "Correct it");
    assertThat(left(logged, "Correct it")).contains("Undo", "Correct it");
  }

  @Test
  void takingOneEntryBackLeavesTheOthers() {
    meet("Dana Okafor");
    meet("Priya Natarajan");
    Reply entries = talk.say("log");
    long undo = Talk.buttons(entries).stream().filter(one -> one.label().equals("Undo")).count();
    assertThat(left(entries, "Undo")).filteredOn("Undo"::equals).hasSize((int) undo - 1);
  }

  @Test
  void aQuestionIsAnsweredOnce() {
    meet("Dana Okafor");
    meet("Dana Obi");
    Reply which = talk.say("met Dana today");
    assertThat(Talk.buttons(which)).hasSizeGreaterThan(1);
    assertThat(left(which, "Dana Obi")).isEmpty();
  }

  @Test
  void whoIsKeptIsNotForgottenByTheButtonBeside() {
    meet("Dana Okafor");
    assertThat(left(talk.say("forget Dana Okafor"), "Keep")).isEmpty();
  }

  @Test
  void whatIsNoTokenOfOursSpendsNothing() {
    assertThat(talk.conversation().isSpent("done:1", "done:1")).isFalse();
  }
}
