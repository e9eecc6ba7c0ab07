package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.channel.Profile;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.bot.settings.Preferences;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A channel that only answers promises nothing that would have to be sent. */
class TerminalTest {
  private static final Person EVE =
      new Person(
          new OwnerKey("local", "me"),
          "terminal",
          new Profile("Eve", ZoneId.of("Europe/Berlin"), null),
          false);

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder).as(EVE);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void theQuestionsEndWithoutTheDailyPlan() {
    talk.say("hello");
    talk.say("to find three clients");
    talk.say("lenders with old systems");
    String last = Talk.text(talk.say("fintech"));
    assertThat(last).contains("That is all I need to know").doesNotContain("each working day");
  }

  @Test
  void theFormOfTheFirstDayDoesNotOfferThePlan() {
    Reply welcome = talk.say("hello");
    Form form = Objects.requireNonNull(talk.press(Talk.button(welcome, "Answer in a form")).form());
    assertThat(form.fields())
        .extracting(FormField::name)
        .containsExactly("purpose", "positioning", "markets", "zone");
    talk.submit(form, "purpose", "find three clients");
    assertThat(talk.network().owner().purpose()).isEqualTo("find three clients");
    assertThat(preferences()).isEqualTo(Preferences.defaults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daily plan on",
        "settings hour 9:00",
        "settings days mon-thu",
        "holiday friday",
        "pause 2 weeks",
        "resume"
      })
  void whatIsAboutMessagesIsAnsweredWithThatThereAreNone(String said) {
    talk.say("my purpose is to find three clients");
    assertThat(talk.say(said).summary()).startsWith("Here I only answer: nothing is sent to you");
    assertThat(preferences()).isEqualTo(Preferences.defaults());
  }

  @Test
  void theSettingsShowWhatCountsHereAndCanBeChanged() {
    talk.say("my purpose is to find three clients");
    Reply settings = talk.say("settings");
    assertThat(Talk.text(settings))
        .contains("Most things a day", "Europe/Berlin")
        .doesNotContain("working day", "Your hours");
    assertThat(Talk.buttons(settings)).hasSize(1);
    Form form = Objects.requireNonNull(talk.press(Talk.button(settings, "Change")).form());
    assertThat(form.fields()).extracting(FormField::name).containsExactly("zone");
    talk.submit(form, "zone", "Asia/Tokyo");
    assertThat(talk.network().owner().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(Talk.text(talk.say("settings budget 3"))).contains("Most things a day, value=3");
  }

  @Test
  void theHelpLeavesOutWhatIsAboutMessages() {
    talk.say("my purpose is to find three clients");
    assertThat(Talk.text(talk.say("help plan"))).doesNotContain("daily plan", "holiday", "pause");
    assertThat(Talk.text(talk.say("help pause"))).contains("There is no command called pause");
    Person inSlack = new Person(EVE.key(), "slack", "Eve", EVE.zone());
    assertThat(Talk.text(talk.as(inSlack).say("help plan")))
        .contains("daily plan", "holiday", "pause");
  }

  private Preferences preferences() {
    return new PreferenceStore(talk.journal().persons()).of(EVE.key());
  }
}
