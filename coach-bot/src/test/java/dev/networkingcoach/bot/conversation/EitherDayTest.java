package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.channel.Profile;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that may be two days are asked about, and never read in one way unasked. */
class EitherDayTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.say("add Dana Ortiz");
  }

  private Talk in(String locale) {
    return talk.as(
        new Person(
            new OwnerKey("test", "mira"),
            "teams",
            new Profile("Mira Chen", Talk.ZONE, Locale.forLanguageTag(locale)),
            true));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 4 March, 3 April",
    "ja-JP, 4 March, 3 April",
    "en-GB, 3 April, 4 March",
    "de-DE, 3 April, 4 March",
    "sv-SE, 3 April, 4 March",
    "en, 3 April, 4 March",
  })
  void whatIsUsualWhereTheyAreStandsFirst(String locale, String first, String second) {
    Reply reply = in(locale).say("met Dana on 03/04");

    assertThat(reply.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(Talk.buttons(reply)).extracting(Button::label).containsExactly(first, second);
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void anAnswerIsRecordedWithTheDayItNames() {
    Reply reply = in("en-US").say("met Dana on 03/04/2026");
    talk.press(Talk.button(reply, "3 April 2026"));
    assertThat(days()).containsExactly(LocalDate.of(2026, 4, 3));
  }

  @Test
  void theNumberOfAnAnswerIsOneToo() {
    in("en-US").say("met Dana on 03/04");
    talk.say("1");
    assertThat(days()).containsExactly(LocalDate.of(2026, 3, 4));
  }

  @Test
  void whereTheChannelTellsNoLocaleTheDayStandsFirst() {
    Reply reply = talk.say("met Dana on 3-4-2026");
    assertThat(Talk.buttons(reply))
        .extracting(Button::label)
        .containsExactly("3 April 2026", "4 March 2026");
  }

  @Test
  void withTheOneSpokenOfOnlyTheDayIsAsked() {
    assertThat(Talk.text(talk.say("met on 03/04"))).contains("may be two days");
  }

  @Test
  void figuresOfOneDayAloneAreReadAsEver() {
    in("en-US").say("met Dana on 11/05/2026, then 13/11/2026");
    in("en-US").say("met Dana on 13/11/2026");
    assertThat(days()).contains(LocalDate.of(2026, 11, 13));
  }

  private List<LocalDate> days() {
    return talk.network().interactions().stream().map(one -> one.on()).toList();
  }
}
