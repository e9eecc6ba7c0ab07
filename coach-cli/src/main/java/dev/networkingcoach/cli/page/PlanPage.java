package dev.networkingcoach.cli.page;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/** A plan as a page: the agenda in full and, where asked for, the whole ranking in brief. */
public final class PlanPage {
  private static final int TEXT = 4;
  private static final int LABELS = 7;

  private final Network network;
  private final Plan plan;
  private final People people;

  /**
   * A page about a plan.
   *
   * @param network the network the plan was made from
   * @param plan the plan
   */
  public PlanPage(Network network, Plan plan) {
    this.network = network;
    this.plan = plan;
    this.people = new People(network);
  }

  /**
   * Writes it.
   *
   * @param page where to
   * @param all whether the whole ranking follows the agenda
   */
  public void writeTo(Page page, boolean all) {
    List<Advice> agenda = plan.todo();
    page.paragraph(Tone.STRONG, network.owner().name() + ", " + Due.full(plan.today()));
    if (agenda.isEmpty()) {
      page.blank().paragraph(emptyAgenda());
    } else {
      page.paragraph(Tone.FAINT, Due.count(agenda.size(), "thing") + " worth doing today.");
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
          ? "Nothing for today: your answers hide all there is. See it with --all."
          : "Nothing for today: the daily budget is 0. See all there is with --all.";
    }
    return network.contacts().isEmpty()
        ? "Nobody is in this network yet. Begin with `coach import FILE... --owner NAME`."
        : "Nothing to do today: thanks are said, nobody waits, and no date is near. Come back"
            + " tomorrow, or log whom you met since.";
  }

  private void writeEntry(Page page, int number, Advice advice) {
    LocalDate due = advice.due();
    String lead = String.format("%2d. ", number);
    page.hanging(lead, Tone.STRONG, advice.headline(), Tone.STRONG);
    page.labelled(TEXT, LABELS, "Who", people.contacts(advice.contacts()));
    if (advice.target() != null) {
      page.labelled(TEXT, LABELS, "Target", people.target(advice.target()));
    }
    if (due != null) {
      page.labelled(TEXT, LABELS, "Due", Due.words(due, plan.today()) + bestBy(advice));
    }
    page.labelled(TEXT, LABELS, "Why", advice.because());
    if (advice.draft() != null) {
      page.labelled(TEXT, LABELS, "Draft", advice.draft());
    }
    String source = advice.idea() + " [" + advice.rule() + "]";
    page.hanging(" ".repeat(TEXT), Tone.FAINT, source, Tone.FAINT);
  }

  private String bestBy(Advice advice) {
    LocalDate best = advice.bestBy();
    return best == null || best.equals(advice.due()) || best.isBefore(plan.today())
        ? ""
        : "; best by " + Due.words(best, plan.today());
  }

  private void writeRanking(Page page) {
    page.paragraph(Tone.STRONG, "The whole ranking");
    int place = 1;
    for (Advice advice : plan.advice()) {
      LocalDate due = advice.due();
      String when = due == null ? "" : " (" + Due.words(due, plan.today()) + ")";
      String mark = advice.suppressed() ? " [hidden]" : "";
      Tone tone = advice.suppressed() ? Tone.FAINT : Tone.NORMAL;
      String lead = String.format("%4d. %3d  ", place, advice.score());
      page.hanging(lead, Tone.FAINT, advice.headline() + when + mark, tone);
      page.hanging(" ".repeat(lead.length()), Tone.FAINT, advice.key(), Tone.FAINT);
      place++;
    }
  }

  private void writeRest(Page page, int shown, boolean all) {
    long hidden = hidden();
    long more = plan.advice().size() - shown - hidden;
    if (!all && more > 0) {
      page.blank().paragraph(Tone.FAINT, more + " more in the ranking: see them with --all.");
    }
    if (hidden > 0 && shown > 0) {
      String words = Due.count(hidden, "piece") + " of advice hidden by your answers.";
      page.blank().paragraph(Tone.FAINT, words);
    }
  }

  private long hidden() {
    return plan.advice().stream().filter(Advice::suppressed).count();
  }
}
