package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.channel.Person;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** On which days, and at which hour, one person has their plan, from Monday 23 November 2026. */
class PlanHourTest extends OneLife {
  @Test
  void thePlanComesOnceEachWorkingDayAtItsHour() {
    life.until("2026-11-30T07:00");
    assertThat(life.plans())
        .containsExactly(
            "2026-11-23T08:30 plan/2026-11-23",
            "2026-11-24T08:30 plan/2026-11-24",
            "2026-11-25T08:30 plan/2026-11-25",
            "2026-11-26T08:30 plan/2026-11-26",
            "2026-11-27T08:30 plan/2026-11-27");
  }

  @Test
  void aPauseIsKeptAndEnds() {
    life.say(mira, "pause until 26 november");
    life.until("2026-11-27T07:00");
    assertThat(life.plans()).containsExactly("2026-11-26T08:30 plan/2026-11-26");
  }

  @Test
  void aServerThatSleptSendsLateOnTheSameDayOrNotAtAll() {
    life.asleepUntil("2026-11-23T11:10");
    life.work();
    life.asleepUntil("2026-11-24T21:00");
    life.work();
    life.until("2026-11-25T10:00");
    assertThat(life.plans())
        .containsExactly("2026-11-23T11:10 plan/2026-11-23", "2026-11-25T08:30 plan/2026-11-25");
  }

  @Test
  void whoTravelsGetsOnePlanADay() {
    life.until("2026-11-23T12:00");
    life.say(mira, "my zone is America/New_York");
    life.until("2026-11-25T07:00");
    assertThat(life.channel.keys("plan")).containsExactly("plan/2026-11-23", "plan/2026-11-24");
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
    assertThat(life.channel.keys("plan")).hasSize(1);
  }

  @Test
  void whoTravelsEastPastTheHourGetsThePlanLateTheSameDay() {
    life.asleepUntil("2026-11-23T07:30");
    life.say(inZone("Asia/Tokyo"), "today");
    life.work();
    life.until("2026-11-23T16:00");
    assertThat(life.sent(ZoneId.of("Asia/Tokyo"))).contains("2026-11-23T15:30 plan/2026-11-23");
    assertThat(life.channel.keys("plan")).hasSize(1);
  }

  @Test
  void whoseProfileTellsAnotherZoneGetsTheNextPlanThere() {
    life.until("2026-11-23T12:00");
    life.say(inZone("America/Lima"), "today");
    life.until("2026-11-25T12:00");
    assertThat(life.sent(ZoneId.of("America/Lima")))
        .contains("2026-11-24T08:30 plan/2026-11-24")
        .doesNotContain("2026-11-23T08:30 plan/2026-11-23");
    assertThat(life.channel.keys("plan")).containsExactly("plan/2026-11-23", "plan/2026-11-24");
  }

  @Test
  void aChangeOfSettingsAtThatVeryMomentDoesNotLoseThePlan() {
    life.asleepUntil("2026-11-23T08:31");
    life.say(mira, "settings hour 8:15");
    life.work();
    life.until("2026-11-23T23:00");
    life.until("2026-11-24T12:00");
    assertThat(life.plans())
        .containsExactly("2026-11-23T08:31 plan/2026-11-23", "2026-11-24T08:15 plan/2026-11-24");
  }

  @Test
  void anHourThatHasPassedWhenItIsChosenCountsAtOnce() {
    life.asleepUntil("2026-11-23T08:10");
    life.say(mira, "settings hour 8:00");
    life.work();
    life.until("2026-11-24T07:00");
    assertThat(life.plans()).containsExactly("2026-11-23T08:10 plan/2026-11-23");
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
        .extracting(RecordingChannel.Sent::key)
        .containsExactly("plan/2026-11-24");
  }

  @Test
  void aHolidaySaidInWordsIsSilentAndEnds() {
    life.say(mira, "holiday 24 nov to 25 nov");
    life.until("2026-11-27T07:00");
    assertThat(life.plans())
        .containsExactly("2026-11-23T08:30 plan/2026-11-23", "2026-11-26T08:30 plan/2026-11-26");
  }

  @Test
  void aHolidayThatBeginsWhileThePlanIsDueIsKept() {
    life.asleepUntil("2026-11-23T08:31");
    life.say(mira, "holiday today");
    life.until("2026-11-24T07:00");
    assertThat(life.plans()).isEmpty();
  }

  private Person inZone(String zone) {
    return new Person(mira.key(), mira.channel(), mira.name(), ZoneId.of(zone));
  }
}
