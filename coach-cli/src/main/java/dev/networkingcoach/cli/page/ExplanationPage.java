package dev.networkingcoach.cli.page;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.Explanation;
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
    fact(page, "Stage", stage(standing));
    String given =
        DueWords.count(standing.gives(), "give") + ", " + DueWords.count(standing.asks(), "ask");
    fact(page, "Cycle", given + ", " + DueWords.count(standing.receipts(), "receipt"));
    LocalDate lastTouch = standing.lastTouch();
    fact(page, "Last touch", lastTouch == null ? "none" : DueWords.past(lastTouch, today));
    fact(page, "Encounter", interaction(standing.encounter()));
    fact(page, "Owed thanks", interaction(standing.owedThanks()));
    fact(page, "Open ask", interaction(standing.openAsk()));
    fact(page, "Potential", standing.potential() + " as an advocate");
    fact(page, "Strength", String.format(Locale.ROOT, "%.2f of 1", standing.strength()));
  }

  private static void fact(TextPage page, String label, String words) {
    page.labelled(2, FACTS, label, words);
  }

  private static String stage(ContactStanding standing) {
    String ask = standing.mayAsk() ? "you may ask" : "do not ask now";
    return standing.stage().name().toLowerCase(Locale.ROOT) + " (" + ask + ")";
  }

  private String interaction(@Nullable Interaction interaction) {
    if (interaction == null) {
      return "none";
    }
    String what = interaction.what() == null ? "" : ": " + interaction.what();
    return DueWords.past(interaction.on(), today) + " (" + interaction.id() + ")" + what;
  }

  private void writeSpeaking(TextPage page, List<Explanation.Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    page.blank()
        .paragraph(TextTone.STRONG, DueWords.count(outcomes.size(), "rule") + " with advice");
    for (Explanation.Outcome outcome : outcomes) {
      for (Advice advice : outcome.advice()) {
        page.blank();
        page.hanging("  + ", TextTone.GOOD, outcome.rule().id(), TextTone.STRONG);
        page.hanging(" ".repeat(TEXT), TextTone.NORMAL, advice.headline(), TextTone.NORMAL);
        page.labelled(TEXT, LABELS, "Why", reasons.of(advice));
        if (advice.due() != null) {
          page.labelled(TEXT, LABELS, "Due", DueWords.words(advice.due(), today));
        }
        String hidden = advice.suppressed() ? ", hidden by your answer" : "";
        page.labelled(TEXT, LABELS, "Score", advice.score() + hidden);
      }
    }
  }

  private static void writeSilent(TextPage page, List<Explanation.Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    String count = DueWords.count(outcomes.size(), "rule");
    page.blank().paragraph(TextTone.STRONG, count + " without, which would speak when");
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
