package dev.networkingcoach.report.internal.agenda;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.PlainReasons;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.report.internal.words.DayWords;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The few things worth doing, best first.
 *
 * @param entries one by one
 * @param rest what else there is, in words; empty for nothing
 */
public record ReportAgenda(List<AgendaEntry> entries, String rest) {

  /** The agenda of a plan. */
  public static ReportAgenda of(ReportMaterial material) {
    List<Advice> todo = material.plan().todo();
    PlainReasons reasons = new PlainReasons(material.network(), DayWords::brief);
    return new ReportAgenda(
        IntStream.range(0, todo.size())
            .mapToObj(i -> AgendaEntry.of(i + 1, todo.get(i), material, reasons))
            .toList(),
        rest(material.plan(), todo.size()));
  }

  private static String rest(Plan plan, int shown) {
    long hidden = plan.advice().stream().filter(Advice::suppressed).count();
    long more = plan.advice().size() - shown - hidden;
    return Stream.of(
            more > 0 ? TEXTS.canWait(more) : "", hidden > 0 ? TEXTS.hiddenAdvice(hidden) : "")
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
