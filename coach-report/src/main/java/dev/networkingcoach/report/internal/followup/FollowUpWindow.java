package dev.networkingcoach.report.internal.followup;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.report.internal.words.DayWords;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.internal.words.ShortText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time to follow up with somebody. Days are as in {@code 2026-11-25}, in the owner's zone.
 *
 * @param name the contact's name
 * @param state {@code open}, {@code lapsed}, or {@code second} for a second follow-up
 * @param meaning the state in words
 * @param met the day they met
 * @param where the event they met at; empty where not known
 * @param bestBy the day by which it is best done; null where not said
 * @param closes the last day of the follow-up itself
 * @param due the day it is due; for a lapsed one, until when it can be reopened
 * @param distance how far that is, in words
 * @param hidden whether an answer of the owner hides it
 */
record FollowUpWindow(
    String name,
    String state,
    String meaning,
    String met,
    String where,
    @Nullable String bestBy,
    String closes,
    String due,
    String distance,
    boolean hidden) {

  static FollowUpWindow of(Advice advice, Interaction encounter, ReportMaterial material) {
    LocalDate due = Objects.requireNonNull(advice.due(), advice.key());
    LocalDate bestBy = advice.bestBy();
    boolean lapsed = advice.action() == Action.LET_GO_OR_REOPEN;
    LocalDate closes =
        lapsed ? encounter.on().plusDays(material.network().policy().followUpDays()) : due;
    return new FollowUpWindow(
        material.people().name(encounter.contact()),
        lapsed ? "lapsed" : advice.action() == Action.FOLLOW_UP ? "open" : "second",
        TEXTS.followUp(advice.action()),
        encounter.on().toString(),
        where(encounter, material),
        bestBy == null ? null : bestBy.toString(),
        closes.toString(),
        due.toString(),
        lapsed ? DayWords.reopen(due, material.today()) : DayWords.due(due, material.today()),
        advice.suppressed());
  }

  private static String where(Interaction encounter, ReportMaterial material) {
    return material.network().events().stream()
        .filter(event -> event.id().equals(encounter.event()))
        .map(Event::name)
        .map(ShortText::name)
        .findFirst()
        .orElse("");
  }
}
