package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was met at an event was met on its day, and nobody at one that is still to come. */
class EventDaysTest extends TalkTest {
  private LocalDate past;

  @BeforeEach
  void begin() {
    past = talk.today().minusDays(8);
    talk.given(ConversationFacts.contact("dana", "Dana Ortiz"));
    talk.say("event Boatshow on " + past);
    talk.say("event Kiteday on " + talk.today().plusDays(9));
  }

  private List<LocalDate> days() {
    return talk.network().interactions().stream().map(Interaction::on).toList();
  }

  @Test
  void theDayOfAPastEventIsProposed() {
    Reply asked = talk.say("met Dana at Boatshow");

    assertThat(asked.summary()).contains("Boatshow was on").endsWith("Did you meet then?");
    assertThat(days()).isEmpty();
    talk.say("yes");
    assertThat(days()).containsExactly(past);
  }

  @Test
  void todayIsKeptWhereItWasAnotherDay() {
    Reply asked = talk.say("met Dana at Boatshow");

    talk.press(Talk.button(asked, "No, today"));
    assertThat(days()).containsExactly(talk.today());
  }

  @Test
  void nobodyIsMetAtAnEventThatIsStillToCome() {
    Reply asked = talk.say("met Dana at Kiteday");

    assertThat(asked.summary()).contains("Kiteday is on", "still to come");
    talk.press(Talk.button(asked, "No, leave it out"));
    assertThat(days()).isEmpty();
  }

  @Test
  void aDayThatIsSaidIsNotAskedAbout() {
    talk.say("met Dana at Boatshow on " + past.plusDays(1));

    assertThat(days()).containsExactly(past.plusDays(1));
  }
}
