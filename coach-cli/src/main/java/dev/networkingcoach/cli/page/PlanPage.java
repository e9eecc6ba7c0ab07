package dev.networkingcoach.cli.page;

import static dev.networkingcoach.cli.page.PageTexts.TEXTS;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.PlainReasons;
import dev.networkingcoach.api.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/** A plan as a page: the agenda in full and, where asked for, the whole ranking in brief. */
public final class PlanPage {
  private static final int TEXT = 4;
  private static final int LABELS = 7;

  private final Network network;
  private final Plan plan;
  private final ContactLines people;
  private final PlainReasons reasons;

  /**
   * A page about a plan.
   *
   * @param network the network the plan was made from
   * @param plan the plan
   */
  public PlanPage(Network network, Plan plan) {
    this.network = network;
    this.plan = plan;
    this.people = new ContactLines(network);
    this.reasons = DueWords.reasons(network, plan.today());
  }

  /**
   * Writes it.
   *
   * @param page where to
   * @param all whether the whole ranking follows the agenda
   */
  public void writeTo(TextPage page, boolean all) {
    List<Advice> agenda = plan.todo();
    page.paragraph(
        TextTone.STRONG, TEXTS.planOf(network.owner().name(), DueWords.full(plan.today())));
    if (agenda.isEmpty()) {
      page.blank().paragraph(emptyAgenda());
    } else {
      page.paragraph(TextTone.FAINT, TEXTS.worthDoingToday(agenda.size()));
    }
    int number = 1;
    for (Advice advice : agenda) {
      writeEntry(page.blank(), number, advice);
      number++;
    }
    if (all && !plan.advice().isEmpty()) {
      writeRanking(page.blank());
    }
    writeRest(page, agenda.size(), all);
  }

  private String emptyAgenda() {
    if (!plan.advice().isEmpty()) {
      return hidden() == plan.advice().size()
          ? TEXTS.yourAnswersHideAll()
          : TEXTS.theBudgetIsZero();
    }
    return network.contacts().isEmpty() ? TEXTS.nobodyIsInThisNetwork() : TEXTS.nothingToDoToday();
  }

  private void writeEntry(TextPage page, int number, Advice advice) {
    LocalDate due = advice.due();
    String lead = String.format("%2d. ", number);
    page.hanging(lead, TextTone.STRONG, advice.headline(), TextTone.STRONG);
    page.labelled(TEXT, LABELS, TEXTS.who(), people.contacts(advice.contacts()));
    if (advice.target() != null) {
      page.labelled(TEXT, LABELS, TEXTS.target(), people.target(advice.target()));
    }
    if (due != null) {
      page.labelled(TEXT, LABELS, TEXTS.due(), DueWords.words(due, plan.today()) + bestBy(advice));
    }
    page.labelled(TEXT, LABELS, TEXTS.why(), reasons.of(advice));
    if (advice.draft() != null) {
      page.labelled(TEXT, LABELS, TEXTS.draft(), advice.draft());
    }
    page.hanging(" ".repeat(TEXT), TextTone.FAINT, advice.idea(), TextTone.FAINT);
  }

  private String bestBy(Advice advice) {
    LocalDate best = advice.bestBy();
    return best == null || best.equals(advice.due()) || best.isBefore(plan.today())
        ? ""
        : TEXTS.bestBy(DueWords.words(best, plan.today()));
  }

  private void writeRanking(TextPage page) {
    page.paragraph(TextTone.STRONG, TEXTS.theWholeRanking());
    int place = 1;
    for (Advice advice : plan.advice()) {
      LocalDate due = advice.due();
      String when = due == null ? "" : " (" + DueWords.words(due, plan.today()) + ")";
      String mark = advice.suppressed() ? " " + TEXTS.hiddenMark() : "";
      TextTone tone = advice.suppressed() ? TextTone.FAINT : TextTone.NORMAL;
      String lead = String.format("%4d. %3d  ", place, advice.score());
      page.hanging(lead, TextTone.FAINT, advice.headline() + when + mark, tone);
      page.hanging(" ".repeat(lead.length()), TextTone.FAINT, advice.key(), TextTone.FAINT);
      place++;
    }
  }

  private void writeRest(TextPage page, int shown, boolean all) {
    long hidden = hidden();
    long more = plan.advice().size() - shown - hidden;
    if (!all && more > 0) {
      page.blank().paragraph(TextTone.FAINT, TEXTS.moreInTheRanking(more));
    }
    if (hidden > 0 && shown > 0) {
      page.blank().paragraph(TextTone.FAINT, TEXTS.hiddenByYourAnswers(hidden));
    }
  }

  private long hidden() {
    return plan.advice().stream().filter(Advice::suppressed).count();
  }
}
