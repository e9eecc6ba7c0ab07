package dev.networkingcoach.bot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.journal.store.Outbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of one person's life, from Monday 23 November 2026, with one server. */
class OutreachTest {
  @TempDir private Path folder;
  private Life life;
  private Person mira;

  @BeforeEach
  void begin() {
    life = new Life(JdbcJournal.file(folder.resolve("j.db")).open(), 1, "2026-11-23T07:00");
    mira = life.begun("mira", Life.AMSTERDAM);
  }

  @AfterEach
  void end() {
    life.close();
  }

  @Test
  void thePlanComesOnceEachWorkingDayAtItsHour() {
    life.until("2026-11-30T07:00");
    assertThat(plans())
        .containsExactly(
            "2026-11-23T08:30 plan/2026-11-23",
            "2026-11-24T08:30 plan/2026-11-24",
            "2026-11-25T08:30 plan/2026-11-25",
            "2026-11-26T08:30 plan/2026-11-26",
            "2026-11-27T08:30 plan/2026-11-27");
  }

  @Test
  void whoDidNotOptInHearsNothing() {
    life.prefer(mira, preferences -> preferences.withDailyPlan(false));
    life.until("2026-11-28T07:00");
    assertThat(life.channel.sent()).isEmpty();
  }

  @Test
  void aPauseIsKeptAndEnds() {
    life.say(mira, "pause until 26 november");
    life.until("2026-11-27T07:00");
    assertThat(plans()).containsExactly("2026-11-26T08:30 plan/2026-11-26");
  }

  @Test
  void theLastDayOfAFollowUpIsCalledOutOnlyWhileItIsOpen() {
    life.add(mira, "met Dana Ortiz on 2026-11-14");
    life.add(mira, "met Bob Lee on 2026-11-15");
    life.until("2026-11-25T07:00");
    assertThat(keys("last-day")).containsExactly("last-day/2026-11-24");
    assertThat(shown("last-day/2026-11-24")).contains("Dana Ortiz").doesNotContain("Bob Lee");
    life.say(mira, "talked to Bob Lee about pricing");
    life.until("2026-11-26T07:00");
    assertThat(keys("last-day")).hasSize(1);
  }

  @Test
  void theEveningOfAnEventAsksWhomOneMet() {
    life.say(mira, "event JavaZone on 2026-11-24");
    life.say(mira, "event DevDay on 2026-11-25");
    life.until("2026-11-25T12:00");
    assertThat(keys("evening")).containsExactly("evening/2026-11-24");
    assertThat(shown("evening/2026-11-24")).contains("JavaZone");
    life.add(mira, "met Dana Ortiz at DevDay");
    life.until("2026-11-26T07:00");
    assertThat(keys("evening")).hasSize(1);
  }

  @Test
  void theWeekIsLookedBackOnWithAPicture() {
    life.add(mira, "gave Dana Ortiz an introduction");
    life.until("2026-11-28T00:00");
    assertThat(keys("week")).containsExactly("week/2026-11-27");
    Reply week = reply("week/2026-11-27");
    assertThat(week.summary()).contains("given 1");
    assertThat(week.parts())
        .filteredOn(Part.Picture.class::isInstance)
        .singleElement()
        .satisfies(
            part -> assertThat(((Part.Picture) part).alternative()).contains("Given: 0, 0, 0"));
  }

  @Test
  void whatIsIgnoredFiveTimesRestsAWeekAndThatIsSaidOnce() {
    life.until("2026-12-11T07:00");
    assertThat(advice("plan/2026-11-23")).isEqualTo(advice("plan/2026-11-27")).isNotEmpty();
    assertThat(advice("plan/2026-11-30")).doesNotContainAnyElementsOf(advice("plan/2026-11-27"));
    assertThat(advice("plan/2026-12-07")).containsAll(advice("plan/2026-11-23"));
    List<String> saying =
        life.channel.sent().stream()
            .filter(one -> text(one.reply()).contains("I let it rest until"))
            .map(Recording.Sent::key)
            .toList();
    assertThat(saying).first().isEqualTo("plan/2026-11-30");
    assertThat(text(reply("plan/2026-11-30"))).contains("5 times");
    assertThat(life.journal().read(mira.key()).orElseThrow().network().responses())
        .isNotEmpty()
        .allSatisfy(response -> assertThat(response.until()).isEqualTo(response.on().plusDays(7)));
  }

  @Test
  void aServerThatSleptSendsLateOnTheSameDayOrNotAtAll() {
    life.asleepUntil("2026-11-23T11:10");
    life.work();
    life.asleepUntil("2026-11-24T21:00");
    life.work();
    life.until("2026-11-25T10:00");
    assertThat(plans())
        .containsExactly("2026-11-23T11:10 plan/2026-11-23", "2026-11-25T08:30 plan/2026-11-25");
  }

  @Test
  void aChannelThatAsksToWaitIsObeyed() {
    life.channel.answer(new Delivery.Wait(Duration.ofMinutes(100)));
    life.until("2026-11-23T23:00");
    assertThat(plans()).containsExactly("2026-11-23T10:15 plan/2026-11-23");
  }

  @Test
  void whatFailsIsTriedAgainUntilTheDayIsOverAndThenTold() {
    Delivery failed = new Delivery.Failed("503");
    life.channel.answer(failed, failed);
    life.until("2026-11-23T23:00");
    assertThat(plans()).containsExactly("2026-11-23T09:00 plan/2026-11-23");
    Delivery[] all = Collections.nCopies(60, failed).toArray(Delivery[]::new);
    life.channel.answer(all);
    life.until("2026-11-24T23:00");
    Outbox.State state = life.journal().outbox().state(mira.key(), "plan/2026-11-24");
    assertThat(state).isEqualTo(Outbox.State.GIVEN_UP);
    life.channel.forgetAnswers();
    life.until("2026-11-25T09:00");
    assertThat(shown("plan/2026-11-25"))
        .contains("The plan of Tuesday 24 November could not be delivered");
  }

  @Test
  void whoCannotBeWrittenToIsNotTriedAgainThatDay() {
    life.channel.answer(new Delivery.Gone("blocked"));
    life.until("2026-11-23T14:00");
    assertThat(life.channel.sent()).isEmpty();
    assertThat(life.journal().outbox().state(mira.key(), "plan/2026-11-23"))
        .isEqualTo(Outbox.State.GIVEN_UP);
  }

  @Test
  void whoTravelsGetsOnePlanADay() {
    life.until("2026-11-23T12:00");
    life.say(mira, "my zone is America/New_York");
    life.until("2026-11-25T07:00");
    assertThat(keys("plan")).containsExactly("plan/2026-11-23", "plan/2026-11-24");
    assertThat(life.sent(ZoneId.of("America/New_York")))
        .contains("2026-11-24T08:30 plan/2026-11-24");
  }

  @Test
  void whoTravelsWestBeforeThePlanCameGetsItAtTheHourThere() {
    life.asleepUntil("2026-11-23T08:00");
    life.say(inZone("America/New_York"), "today");
    life.until("2026-11-24T07:00");
    assertThat(life.sent(ZoneId.of("America/New_York")))
        .contains("2026-11-23T08:30 plan/2026-11-23");
    assertThat(keys("plan")).hasSize(1);
  }

  @Test
  void whoTravelsEastPastTheHourGetsThePlanLateTheSameDay() {
    life.asleepUntil("2026-11-23T07:30");
    life.say(inZone("Asia/Tokyo"), "today");
    life.work();
    life.until("2026-11-23T16:00");
    assertThat(life.sent(ZoneId.of("Asia/Tokyo"))).contains("2026-11-23T15:30 plan/2026-11-23");
    assertThat(keys("plan")).hasSize(1);
  }

  @Test
  void whoseProfileTellsAnotherZoneGetsTheNextPlanThere() {
    life.until("2026-11-23T12:00");
    life.say(inZone("America/Lima"), "today");
    life.until("2026-11-25T12:00");
    assertThat(life.sent(ZoneId.of("America/Lima")))
        .contains("2026-11-24T08:30 plan/2026-11-24")
        .doesNotContain("2026-11-23T08:30 plan/2026-11-23");
    assertThat(keys("plan")).containsExactly("plan/2026-11-23", "plan/2026-11-24");
  }

  private Person inZone(String zone) {
    return new Person(mira.key(), mira.channel(), mira.name(), ZoneId.of(zone));
  }

  @Test
  void aChangeOfSettingsAtThatVeryMomentDoesNotLoseThePlan() {
    life.asleepUntil("2026-11-23T08:31");
    life.say(mira, "settings hour 8:15");
    life.work();
    life.until("2026-11-23T23:00");
    life.until("2026-11-24T12:00");
    assertThat(plans())
        .containsExactly("2026-11-23T08:31 plan/2026-11-23", "2026-11-24T08:15 plan/2026-11-24");
  }

  @Test
  void anHourThatHasPassedWhenItIsChosenCountsAtOnce() {
    life.asleepUntil("2026-11-23T08:10");
    life.say(mira, "settings hour 8:00");
    life.work();
    life.until("2026-11-24T07:00");
    assertThat(plans()).containsExactly("2026-11-23T08:10 plan/2026-11-23");
  }

  @Test
  void whoWantsThePlanInTheAfternoonGetsTheFirstOneTheNextDay() {
    Person eve = Life.person("eve", Life.AMSTERDAM);
    life.say(eve, "my purpose is to learn");
    life.until("2026-11-23T15:30");
    life.say(eve, "daily plan on");
    life.until("2026-11-24T09:00");
    assertThat(life.channel.sent())
        .filteredOn(sent -> sent.to().equals(eve.key()))
        .extracting(Recording.Sent::key)
        .containsExactly("plan/2026-11-24");
  }

  @Test
  void aHolidaySaidInWordsIsSilentAndEnds() {
    life.say(mira, "holiday 24 nov to 25 nov");
    life.until("2026-11-27T07:00");
    assertThat(plans())
        .containsExactly("2026-11-23T08:30 plan/2026-11-23", "2026-11-26T08:30 plan/2026-11-26");
  }

  @Test
  void aHolidayThatBeginsWhileThePlanIsDueIsKept() {
    life.asleepUntil("2026-11-23T08:31");
    life.say(mira, "holiday today");
    life.until("2026-11-24T07:00");
    assertThat(plans()).isEmpty();
  }

  @Test
  void whatTheCoachPutsToRestIsNotWhatUndoTakesBack() {
    life.until("2026-11-30T07:00");
    life.add(mira, "met Dana Ortiz today");
    life.until("2026-11-30T09:00");
    assertThat(text(reply("plan/2026-11-30"))).contains("I let it rest until");
    assertThat(life.say(mira, "undo").summary()).startsWith("Took back: met Dana Ortiz");
  }

  @Test
  void whoBeginsOnThePageIsRemindedOfWhatTheySnooze() {
    Person eve = Life.person("eve", Life.AMSTERDAM);
    life.opens(eve);
    life.journal().record(eve.key(), follow());
    life.say(eve, "today");
    life.say(eve, "snooze Dana 3 days");
    life.until("2026-11-27T07:00");
    assertThat(keys("reminder")).containsExactly("reminder/2026-11-26");
  }

  private Entry follow() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    return new Entry(
        "given",
        life.now(),
        "test",
        "test",
        List.of(
            new Change.ContactAdded(Contact.builder("dana", "Dana Ortiz").build()),
            new Change.Happened(
                Interaction.builder("i1", "dana", day, InteractionKind.MET).build())));
  }

  @Test
  void snoozedAdviceComesBackToWhoAskedAndGetsNoPlan() {
    life.prefer(mira, preferences -> preferences.withDailyPlan(false));
    life.add(mira, "met Dana Ortiz yesterday");
    life.say(mira, "today");
    life.say(mira, "snooze 1 for 3 days");
    life.until("2026-11-27T07:00");
    assertThat(keys("reminder")).containsExactly("reminder/2026-11-26");
    assertThat(shown("reminder/2026-11-26")).contains("Dana Ortiz");
  }

  @Test
  void theBudgetOfTheDayHoldsForAllMessages() {
    life.add(mira, "met Dana Ortiz on 2026-11-14");
    life.say(mira, "event JavaZone on 2026-11-24");
    life.budget(mira, 1);
    life.until("2026-11-25T07:00");
    assertThat(life.channel.sent())
        .extracting(Recording.Sent::key)
        .containsExactly("plan/2026-11-23", "plan/2026-11-24");
  }

  @Test
  void whoIsForgottenHearsNothingMore() {
    life.until("2026-11-23T12:00");
    life.journal().forgetOwner(mira.key());
    life.until("2026-11-25T12:00");
    assertThat(keys("plan")).containsExactly("plan/2026-11-23");
  }

  private List<String> plans() {
    return life.sent(Life.AMSTERDAM).stream().filter(line -> line.contains(" plan/")).toList();
  }

  private List<String> keys(String kind) {
    return life.channel.sent().stream()
        .map(Recording.Sent::key)
        .filter(key -> key.startsWith(kind + "/"))
        .toList();
  }

  private List<String> advice(String key) {
    return reply(key).parts().stream()
        .filter(Part.AdviceCard.class::isInstance)
        .map(part -> ((Part.AdviceCard) part).key())
        .toList();
  }

  private Reply reply(String key) {
    return life.channel.sent().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow()
        .reply();
  }

  private String shown(String key) {
    return text(reply(key));
  }

  private static String text(Reply reply) {
    return reply.parts().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
