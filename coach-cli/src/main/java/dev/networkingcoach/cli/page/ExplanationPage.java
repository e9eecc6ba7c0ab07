package dev.networkingcoach.cli.page;

import static dev.networkingcoach.cli.page.PageTexts.TEXTS;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.TieBand;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.PlainReasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why each rule speaks, or is silent, about a contact, as a page. */
public final class ExplanationPage {
  private static final int FACTS = 13;
  private static final int TEXT = 4;
  private static final int LABELS = 7;

  private final Contact contact;
  private final Explanation explanation;
  private final LocalDate today;
  private final PlainReasons reasons;

  /**
   * A page about an explanation.
   *
   * @param network the network they are in
   * @param contact whom it is about
   * @param explanation what the rules say
   * @param today the day it is for
   */
  public ExplanationPage(
      Network network, Contact contact, Explanation explanation, LocalDate today) {
    this.contact = contact;
    this.explanation = explanation;
    this.today = today;
    this.reasons = DueWords.reasons(network, today);
  }

  /**
   * Writes it.
   *
   * @param page where to
   * @param rule the id of the only rule to show; null for all
   */
  public void writeTo(TextPage page, @Nullable String rule) {
    page.paragraph(TextTone.STRONG, ContactLines.describe(contact) + ", " + DueWords.full(today));
    page.blank();
    writeStanding(page, explanation.standing());
    List<Explanation.Outcome> outcomes =
        explanation.rules().stream()
            .filter(outcome -> rule == null || outcome.rule().id().equals(rule))
            .toList();
    writeSpeaking(page, outcomes.stream().filter(Explanation.Outcome::speaks).toList());
    writeSilent(page, outcomes.stream().filter(outcome -> !outcome.speaks()).toList());
  }

  private void writeStanding(TextPage page, ContactStanding standing) {
    fact(page, TEXTS.stage(), stage(standing));
    fact(
        page,
        TEXTS.cycle(),
        TEXTS.givesAsksAndReceipts(standing.gives(), standing.asks(), standing.receipts()));
    LocalDate lastTouch = standing.lastTouch();
    fact(
        page,
        TEXTS.lastTouch(),
        lastTouch == null ? TEXTS.none() : DueWords.past(lastTouch, today));
    fact(page, TEXTS.encounter(), interaction(standing.encounter()));
    fact(page, TEXTS.owedThanks(), interaction(standing.owedThanks()));
    fact(page, TEXTS.openAsk(), interaction(standing.openAsk()));
    fact(page, TEXTS.potential(), TEXTS.asAnAdvocate(standing.potential()));
    fact(page, TEXTS.strength(), TEXTS.tieBand(TieBand.of(standing.strength()).name()));
  }

  private static void fact(TextPage page, String label, String words) {
    page.labelled(2, FACTS, label, words);
  }

  private static String stage(ContactStanding standing) {
    return TEXTS.stageAndAsk(standing.stage().name().toLowerCase(Locale.ROOT), standing.mayAsk());
  }

  private String interaction(@Nullable Interaction interaction) {
    if (interaction == null) {
      return TEXTS.none();
    }
    String what = interaction.what() == null ? "" : ": " + interaction.what();
    return DueWords.past(interaction.on(), today) + " (" + interaction.id() + ")" + what;
  }

  private void writeSpeaking(TextPage page, List<Explanation.Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    page.blank().paragraph(TextTone.STRONG, TEXTS.rulesWithAdvice(outcomes.size()));
    for (Explanation.Outcome outcome : outcomes) {
      for (Advice advice : outcome.advice()) {
        page.blank();
        page.hanging("  + ", TextTone.GOOD, outcome.rule().id(), TextTone.STRONG);
        page.hanging(" ".repeat(TEXT), TextTone.NORMAL, advice.headline(), TextTone.NORMAL);
        page.labelled(TEXT, LABELS, TEXTS.why(), reasons.of(advice));
        if (advice.due() != null) {
          page.labelled(TEXT, LABELS, TEXTS.due(), DueWords.words(advice.due(), today));
        }
        page.labelled(
            TEXT, LABELS, TEXTS.score(), TEXTS.scoreOf(advice.score(), advice.suppressed()));
      }
    }
  }

  private static void writeSilent(TextPage page, List<Explanation.Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    page.blank().paragraph(TextTone.STRONG, TEXTS.rulesWithout(outcomes.size()));
    page.blank();
    int widest =
        outcomes.stream().mapToInt(outcome -> outcome.rule().id().length()).max().orElse(0);
    for (Explanation.Outcome outcome : outcomes) {
      String id = outcome.rule().id();
      String lead = "  " + id + " ".repeat(widest - id.length() + 2);
      page.hanging(lead, TextTone.LABEL, outcome.rule().when(), TextTone.FAINT);
    }
  }
}
