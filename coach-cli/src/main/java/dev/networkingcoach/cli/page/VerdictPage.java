package dev.networkingcoach.cli.page;

import static dev.networkingcoach.cli.page.PageTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.PlainReasons;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict as a page: go, wait or stop, why, and what to do instead. */
public final class VerdictPage {
  private final Contact contact;
  private final PlannedAction action;
  private final Verdict verdict;
  private final Plan plan;
  private final PlainReasons reasons;

  /**
   * A page about a verdict.
   *
   * @param network the network they are in
   * @param contact whom the planned action is about
   * @param action what was planned
   * @param verdict what the coach says to it
   * @param plan the plan of the same day, which has the words for what to do instead
   */
  public VerdictPage(
      Network network, Contact contact, PlannedAction action, Verdict verdict, Plan plan) {
    this.contact = contact;
    this.action = action;
    this.verdict = verdict;
    this.plan = plan;
    this.reasons = DueWords.reasons(network, plan.today());
  }

  /** Writes it. */
  public void writeTo(TextPage page) {
    page.hanging(verdict.verdict() + "  ", tone(), planned(), TextTone.STRONG);
    page.paragraph(
        TextTone.FAINT, ContactLines.describe(contact) + ", " + DueWords.full(plan.today()));
    page.blank();
    if (verdict.reasons().isEmpty()) {
      page.paragraph(TEXTS.nothingSpeaksAgainstIt());
    }
    for (Verdict.Reason reason : verdict.reasons()) {
      page.hanging("  ", TextTone.NORMAL, reasons.sentence(reason.because()), TextTone.NORMAL);
    }
    List<Advice> instead = instead();
    if (!instead.isEmpty()) {
      page.blank().paragraph(TextTone.STRONG, TEXTS.instead());
    }
    for (Advice advice : instead) {
      String due =
          advice.due() == null ? "" : " (" + DueWords.words(advice.due(), plan.today()) + ")";
      page.hanging("  - ", TextTone.NORMAL, advice.headline() + due, TextTone.NORMAL);
    }
  }

  private List<Advice> instead() {
    return verdict.instead().stream()
        .flatMap(key -> plan.advice().stream().filter(advice -> advice.key().equals(key)))
        .toList();
  }

  private TextTone tone() {
    return switch (verdict.verdict()) {
      case GO -> TextTone.GOOD;
      case WAIT -> TextTone.CAUTION;
      case STOP -> TextTone.BAD;
    };
  }

  private String planned() {
    String name = ContactLines.name(contact);
    if (action instanceof PlannedAction.Ask ask) {
      Favour favour = ask.favour();
      return TEXTS.ask(name, favour == null ? "" : favour.name(), about(ask.what()));
    }
    if (action instanceof PlannedAction.Talk talk) {
      return TEXTS.talkTo(name, about(talk.what()));
    }
    if (action instanceof PlannedAction.Connect connect) {
      return TEXTS.connectWith(name, connect.platform().name());
    }
    return TEXTS.pitchTo(name);
  }

  private static String about(@Nullable String what) {
    return what == null || what.isBlank() ? "" : ": " + what.strip();
  }
}
