package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view brought up to date by the token that it names. */
class ShownAgainTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.say("add Dana Ortiz");
    talk.say("add Ola Berg");
    talk.say("Dana Ortiz gave me an introduction");
    talk.say("Ola Berg gave me an article");
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "today all", "plan", "log", "log 3", "contacts", "goals"})
  void showsTheSameWhereNothingChanged(String words) {
    Reply view = talk.say(words);
    assertThat(again(view)).isEqualTo(view);
  }

  @Test
  void theDashboardIsAViewOfItsOwn() {
    Reply home = talk.conversation().home(talk.person());
    assertThat(again(home)).isEqualTo(home);
  }

  @Test
  void theAgendaLosesWhatIsDone() {
    Reply agenda = talk.say("today");
    String key = keys(agenda).get(0);
    talk.press(Talk.button(agenda, "Not for me"));
    assertThat(keys(again(agenda))).doesNotContain(key).isNotEmpty();
  }

  @Test
  void theAgendaOfADayBeforeShowsWhatIsLeftOfItAndNothingElse() {
    Reply agenda = talk.say("today");
    List<String> shown = keys(agenda);
    talk.press(Talk.button(agenda, "Not for me"));
    talk.days(1).say("met Lee Wong at JavaZone yesterday");

    Reply later = again(agenda);
    assertThat(keys(later)).isNotEmpty().isSubsetOf(shown).doesNotContain(shown.get(0));
    assertThat(later.summary()).contains("of Mon 23 Nov").endsWith("open still.");
    assertThat(later.again()).isEqualTo(agenda.again());
  }

  @Test
  void ofADayBeforeNothingMayBeLeft() {
    Reply agenda = talk.say("today");
    Talk.buttons(agenda).stream()
        .filter(button -> button.label().equals("Not for me"))
        .forEach(talk::press);
    talk.days(1);
    Reply later = again(agenda);
    assertThat(later.summary()).isEqualTo("Nothing of Mon 23 Nov is open any more.");
    assertThat(Talk.button(later, "Today").token()).isNotBlank();
  }

  @Test
  void wordOfWhatWasDoneIsNoView() {
    assertThat(talk.say("met Dana Ortiz today").again()).isNull();
    assertThat(talk.say("nonsense that nobody understands").again()).isNull();
  }

  private Reply again(Reply view) {
    return talk.press(Objects.requireNonNull(view.again()));
  }

  private static List<String> keys(Reply reply) {
    return reply.parts().stream()
        .filter(part -> part instanceof Part.AdviceCard)
        .map(part -> ((Part.AdviceCard) part).key())
        .toList();
  }
}
