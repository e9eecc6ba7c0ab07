package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one person hears in days of their life, from Monday 23 November 2026, from one server. */
class OutreachTest extends OneLife {
  @Test
  void whoDidNotOptInHearsNothing() {
    life.prefer(mira, preferences -> preferences.withDailyPlan(false));
    life.until("2026-11-28T07:00");
    assertThat(life.channel.sent()).isEmpty();
  }

  @Test
  void theLastDayOfAFollowUpIsCalledOutOnlyWhileItIsOpen() {
    life.add(mira, "met Dana Ortiz on 2026-11-14");
    life.add(mira, "met Bob Lee on 2026-11-15");
    life.until("2026-11-25T07:00");
    assertThat(life.channel.keys("last-day")).containsExactly("last-day/2026-11-24");
    assertThat(life.channel.shown("last-day/2026-11-24"))
        .contains("Dana Ortiz")
        .doesNotContain("Bob Lee");
    life.say(mira, "talked to Bob Lee about pricing");
    life.until("2026-11-26T07:00");
    assertThat(life.channel.keys("last-day")).hasSize(1);
  }

  @Test
  void theEveningOfAnEventAsksWhomOneMet() {
    life.say(mira, "event JavaZone on 2026-11-24");
    life.say(mira, "event DevDay on 2026-11-25");
    life.until("2026-11-25T12:00");
    assertThat(life.channel.keys("evening")).containsExactly("evening/2026-11-24");
    assertThat(life.channel.shown("evening/2026-11-24")).contains("JavaZone");
    life.add(mira, "met Dana Ortiz at DevDay");
    life.until("2026-11-26T07:00");
    assertThat(life.channel.keys("evening")).hasSize(1);
  }

  @Test
  void theWeekIsLookedBackOnWithAPicture() {
    life.add(mira, "gave Dana Ortiz an introduction");
    life.until("2026-11-28T00:00");
    assertThat(life.channel.keys("week")).containsExactly("week/2026-11-27");
    Reply week = life.channel.reply("week/2026-11-27");
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
    assertThat(life.channel.advice("plan/2026-11-23"))
        .isEqualTo(life.channel.advice("plan/2026-11-27"))
        .isNotEmpty();
    assertThat(life.channel.advice("plan/2026-11-30"))
        .doesNotContainAnyElementsOf(life.channel.advice("plan/2026-11-27"));
    assertThat(life.channel.advice("plan/2026-12-07"))
        .containsAll(life.channel.advice("plan/2026-11-23"));
    List<String> saying =
        life.channel.sent().stream()
            .filter(one -> RecordingChannel.text(one.reply()).contains("I let it rest until"))
            .map(RecordingChannel.Sent::key)
            .toList();
    assertThat(saying).first().isEqualTo("plan/2026-11-30");
    assertThat(RecordingChannel.text(life.channel.reply("plan/2026-11-30"))).contains("5 times");
    assertThat(life.journal().read(mira.key()).orElseThrow().network().responses())
        .isNotEmpty()
        .allSatisfy(response -> assertThat(response.until()).isEqualTo(response.on().plusDays(7)));
  }

  @Test
  void whatTheCoachPutsToRestIsNotWhatUndoTakesBack() {
    life.until("2026-11-30T07:00");
    life.add(mira, "met Dana Ortiz today");
    life.until("2026-11-30T09:00");
    assertThat(RecordingChannel.text(life.channel.reply("plan/2026-11-30")))
        .contains("I let it rest until");
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
    assertThat(life.channel.keys("reminder")).containsExactly("reminder/2026-11-26");
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
    assertThat(life.channel.keys("reminder")).containsExactly("reminder/2026-11-26");
    assertThat(life.channel.shown("reminder/2026-11-26")).contains("Dana Ortiz");
  }

  @Test
  void theBudgetOfTheDayHoldsForAllMessages() {
    life.add(mira, "met Dana Ortiz on 2026-11-14");
    life.say(mira, "event JavaZone on 2026-11-24");
    life.budget(mira, 1);
    life.until("2026-11-25T07:00");
    assertThat(life.channel.sent())
        .extracting(RecordingChannel.Sent::key)
        .containsExactly("plan/2026-11-23", "plan/2026-11-24");
  }
}
