package dev.networkingcoach.cli.page;

import static dev.networkingcoach.cli.page.PageTexts.TEXTS;

import dev.networkingcoach.api.explain.RuleDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rule base as documentation. */
public final class RulesPage {
  private static final int LABELS = 10;

  private RulesPage() {}

  /** Writes every rule in a line or two, by family, in the order of the rule base. */
  public static void writeList(TextPage page, List<RuleDescription> rules) {
    Map<String, List<RuleDescription>> families = new LinkedHashMap<>();
    for (RuleDescription rule : rules) {
      families.computeIfAbsent(rule.family(), family -> new ArrayList<>()).add(rule);
    }
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    families.forEach(
        (family, members) -> {
          page.paragraph(TextTone.STRONG, family);
          for (RuleDescription rule : members) {
            String gap = " ".repeat(widest - rule.id().length());
            String lead = String.format("%5d  %s%s  ", rule.weight(), rule.id(), gap);
            page.hanging(lead, TextTone.LABEL, rule.headline(), TextTone.NORMAL);
          }
          page.blank();
        });
    page.paragraph(TextTone.FAINT, TEXTS.rulesBehindTheirWeights(rules.size()));
  }

  /** Writes all there is to say about one rule. */
  public static void writeRule(TextPage page, RuleDescription rule) {
    page.paragraph(TextTone.STRONG, rule.id());
    page.blank();
    page.labelled(2, LABELS, TEXTS.when(), rule.when());
    page.labelled(2, LABELS, TEXTS.advice(), rule.headline());
    page.labelled(2, LABELS, TEXTS.reason(), rule.reason());
    page.labelled(2, LABELS, TEXTS.idea(), rule.idea());
    page.labelled(2, LABELS, TEXTS.weight(), String.valueOf(rule.weight()));
    page.labelled(2, LABELS, TEXTS.since(), rule.since());
  }
}
