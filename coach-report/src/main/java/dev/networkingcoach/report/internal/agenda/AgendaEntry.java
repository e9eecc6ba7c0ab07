package dev.networkingcoach.report.internal.agenda;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.PlainReasons;
import dev.networkingcoach.report.internal.words.DayWords;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.internal.words.ReportNames;
import dev.networkingcoach.report.internal.words.ShortText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth doing, as it is shown.
 *
 * @param number its place on the agenda, from 1
 * @param headline what to do
 * @param urgency how pressing it is, as the name of a style
 * @param due when it is due, in words; null where it has no day
 * @param bestBy when it is best done, in words; null where that is not said, or over
 * @param who whom it is about
 * @param target the target it leads to; null where there is none
 * @param because why
 * @param idea whose idea it is
 * @param rule the rule that advises
 * @param draft a message to send; null where there is none to write
 */
record AgendaEntry(
    int number,
    String headline,
    String urgency,
    @Nullable String due,
    @Nullable String bestBy,
    List<Somebody> who,
    @Nullable String target,
    List<String> because,
    String idea,
    String rule,
    @Nullable String draft) {

  /**
   * Somebody an advice is about.
   *
   * @param name the name
   * @param work what they do and where; empty where not known
   */
  record Somebody(String name, String work) {}

  static AgendaEntry of(int number, Advice advice, ReportMaterial material, PlainReasons reasons) {
    return new AgendaEntry(
        number,
        ShortText.sentence(advice.headline()),
        advice.urgency().name().toLowerCase(Locale.ROOT),
        due(advice, material.today()),
        bestBy(advice, material.today()),
        advice.contacts().stream().map(contact -> somebody(contact, material)).toList(),
        advice.target() == null ? null : material.people().name(advice.target()),
        reasons.of(advice).stream().map(ShortText::sentence).toList(),
        advice.idea(),
        advice.rule(),
        advice.draft());
  }

  private static Somebody somebody(String contact, ReportMaterial material) {
    return new Somebody(
        material.people().name(contact),
        material.network().contact(contact).map(ReportNames::work).orElse(""));
  }

  private static @Nullable String due(Advice advice, LocalDate today) {
    LocalDate due = advice.due();
    return due == null ? null : DayWords.brief(due) + ", " + DayWords.due(due, today);
  }

  private static @Nullable String bestBy(Advice advice, LocalDate today) {
    LocalDate bestBy = advice.bestBy();
    return bestBy == null || bestBy.equals(advice.due()) || bestBy.isBefore(today)
        ? null
        : DayWords.brief(bestBy);
  }
}
