package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.command.CommandHelp;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people find who do not know the coach yet: the menu, help, and when the plan comes. */
class FirstDaysTest extends TalkTest {
  /** Said in talk, and no command one comes for. */
  private static final Set<String> SMALL_TALK =
      Set.of("help", "hello", "thanks", "yes", "no", "cancel");

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\uD83D\uDC4D", ":+1:", ":wave:", "?", ":tada: :tada:", "..."})
  void whoSaysNothingGetsThreeLinesAndFourButtons(String nothing) {
    talk.given();
    Reply menu = talk.say(nothing);
    assertThat(((Part.Words) menu.parts().get(0)).text().lines()).hasSize(3);
    assertThat(Talk.buttons(menu))
        .extracting(Button::label)
        .containsExactly("Today", "Log something", "Settings", "Help");
    for (Button button : Talk.buttons(menu)) {
      assertThat(talk.press(button).kind()).as(button.label()).isEqualTo(Reply.Kind.ANSWER);
    }
  }

  @Test
  void wordsBesideASignAreHeard() {
    talk.given();
    assertThat(Talk.text(talk.say("help :wave:"))).doesNotContain("Or choose:");
  }

  @Test
  void helpIsByTaskWithExamples() {
    talk.given();
    Reply help = talk.say("help");
    assertThat(Talk.text(help)).contains("met Dana Ortiz at JavaZone", "who Dana");
    assertThat(Talk.text(help).length()).isLessThan(2_000);
    for (String task : List.of("log", "ask", "plan", "data")) {
      Reply page = talk.press(Talk.button(help, "Help: " + task));
      assertThat(page.summary()).startsWith(task + ": ");
      assertThat(talk.say("help " + task).parts()).isEqualTo(page.parts());
    }
    assertThat(talk.say("how do I snooze").summary()).startsWith("snooze: ");
  }

  @Test
  void everyCommandStandsInTheHelpOfOneTask() {
    talk.given();
    List<String> shown =
        Stream.of("log", "ask", "plan", "data")
            .flatMap(task -> talk.say("help " + task).parts().stream())
            .filter(Part.Listing.class::isInstance)
            .flatMap(list -> ((Part.Listing) list).items().stream())
            .map(Part.Item::detail)
            .toList();
    Set<String> lines =
        new Grammar()
            .vocabulary().stream()
                .filter(help -> !SMALL_TALK.contains(help.name()))
                .map(CommandHelp::line)
                .collect(Collectors.toSet());
    assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(lines);
  }

  @Test
  void savingTellsWhenThePlanComesNext() {
    talk.given();
    // It is Monday, and after the hour of the plan.
    assertThat(Talk.text(talk.say("daily plan on")))
        .contains("Next plan: tomorrow, Tuesday, 08:30.");
    assertThat(Talk.text(talk.say("settings hour 7:30")))
        .contains("Next plan: tomorrow, Tuesday, 07:30.");
    Reply settings = talk.say("settings");
    assertThat(Talk.text(settings))
        .contains("Time of the plan", "07:30", "Days of the plan", "Time zone", "Europe/Berlin");
    Form form =
        Objects.requireNonNull(talk.press(Talk.button(settings, "Change the settings")).form());
    Reply saved = talk.submit(form, "hour", "09:00", "days", "THURSDAY");
    assertThat(saved.summary()).isEqualTo("Saved. Next plan: Thursday, 09:00.");
    Reply off = talk.press(Talk.button(talk.say("settings"), "Stop the daily plan"));
    assertThat(Talk.text(off)).contains("No daily plan is sent");
  }

  @Test
  void whatStandsOnHomeTellsTheSettings() {
    talk.given();
    talk.say("daily plan on");
    Reply home = talk.conversation().home(talk.person());
    assertThat(Talk.text(home)).contains("Daily plan", "Time of the plan", "Days of the plan");
    assertThat(Talk.buttons(home))
        .extracting(Button::label)
        .contains("Change the settings", "Stop the daily plan");
  }
}
