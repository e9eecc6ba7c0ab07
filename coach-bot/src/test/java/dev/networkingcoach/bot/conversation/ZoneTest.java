package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The zone of the profile is followed; the one that a person says themselves wins. */
class ZoneTest extends TalkTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId LIMA = ZoneId.of("America/Lima");

  @BeforeEach
  void begin() {
    in(BERLIN).say("add Dana Ortiz");
  }

  private Talk in(ZoneId zone) {
    return talk.as(new Person(new OwnerKey("test", "mira"), "slack", "Mira Chen", zone));
  }

  private ZoneId zone() {
    return talk.network().owner().zone();
  }

  @Test
  void ofTheProfileIsFollowedWhereItChangesAndThatIsSaidOnce() {
    Reply reply = in(TOKYO).say("met Dana today");

    assertThat(zone()).isEqualTo(TOKYO);
    assertThat(Talk.text(reply))
        .contains("Your profile says Asia/Tokyo now")
        .contains("me zone Europe/Berlin");
    assertThat(Talk.text(talk.say("today"))).doesNotContain("Your profile says");
    assertThat(Talk.text(in(LIMA).say("today"))).contains("Your profile says America/Lima now");
    assertThat(zone()).isEqualTo(LIMA);
  }

  @Test
  void decidesOnTheDayOfWhatIsSaidInTheSameBreath() {
    // 9 o'clock in Berlin is 3 o'clock of the same day in Lima, and 17 o'clock in Tokyo.
    talk.hours(9);
    in(TOKYO).say("met Dana today");
    assertThat(talk.network().interactions())
        .singleElement()
        .satisfies(one -> assertThat(one.on()).isEqualTo(talk.today().plusDays(1)));
  }

  @Test
  void ofTheProfileIsFollowedOnThePageToo() {
    Reply page = in(TOKYO).conversation().home(talk.person());
    assertThat(Talk.text(page)).contains("Your profile says Asia/Tokyo now");
    assertThat(zone()).isEqualTo(TOKYO);
  }

  @Test
  void thatAPersonSaysWinsWhateverTheProfileSays() {
    talk.say("me zone America/Lima");
    assertThat(Talk.text(in(TOKYO).say("today"))).doesNotContain("Your profile says");
    assertThat(zone()).isEqualTo(LIMA);
  }

  @Test
  void thatAPersonChoosesInTheSettingsWins() {
    save("zone", "America/Lima");
    in(TOKYO).say("today");
    assertThat(zone()).isEqualTo(LIMA);
  }

  @Test
  void thatStandsInAFormAndIsLeftAsItIsWasNotChosen() {
    save("hour", "09:15");
    in(TOKYO).say("today");
    assertThat(zone()).isEqualTo(TOKYO);
  }

  @Test
  void ofAFormThatComesBackWithFaultsWasNotChosen() {
    assertThat(save("zone", "America/Lima", "hour", "23:00").kind())
        .isEqualTo(Reply.Kind.FORM_PROBLEM);
    in(TOKYO).say("today");
    assertThat(zone()).isEqualTo(TOKYO);
  }

  @Test
  void ofTheProfileIsFollowedAgainOnceThePersonSaysIt() {
    talk.say("me zone America/Lima");
    talk.say("zone Europe/Berlin");
    in(TOKYO).say("today");
    assertThat(zone()).isEqualTo(TOKYO);
  }

  @Test
  void thatAPersonTakesBackIsFollowedAgainAndThatOfTheProfileTakenBackIsNot() {
    talk.say("me zone America/Lima");
    talk.say("undo");
    in(TOKYO).say("today");
    assertThat(zone()).isEqualTo(TOKYO);

    Reply log = talk.say("log");
    assertThat(talk.press(Talk.button(log, "Undo")).summary()).contains("Took back");
    assertThat(zone()).isEqualTo(BERLIN);
    talk.say("today");
    assertThat(zone()).isEqualTo(BERLIN);
  }

  @Test
  void ofTheProfileIsNotWhatUndoTakesBack() {
    talk.say("gave Dana a referral");
    assertThat(in(TOKYO).say("undo").summary()).startsWith("Took back: gave Dana Ortiz a referral");
    assertThat(zone()).isEqualTo(TOKYO);
  }

  @Test
  void thatIsKnownAlreadyIsNotRecordedAgain() {
    long before = talk.known().number();
    assertThat(talk.say("me zone Europe/Berlin").summary()).startsWith("That is known already");
    assertThat(talk.known().number()).isEqualTo(before);
  }

  @Test
  void ofAMachineIsOnlyThatOfTheBeginning() {
    talk.as(new Person(new OwnerKey("test", "eve"), "terminal", "Eve", BERLIN)).say("add Bob Lee");
    talk.as(new Person(new OwnerKey("test", "eve"), "terminal", "Eve", TOKYO)).say("today");
    assertThat(zone()).isEqualTo(BERLIN);
  }

  @Test
  void thatNoChannelTellsStays() {
    talk.as(new Person(new OwnerKey("test", "mira"), "teams", "Mira Chen", null)).say("today");
    assertThat(zone()).isEqualTo(BERLIN);
  }

  private Reply save(String... namesAndValues) {
    Form form = Objects.requireNonNull(talk.press("1|form|settings").form());
    return talk.submit(form, namesAndValues);
  }
}
