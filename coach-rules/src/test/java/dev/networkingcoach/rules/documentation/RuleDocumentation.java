package dev.networkingcoach.rules.documentation;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import java.util.List;
import java.util.Map;

/** The rule base as a page of Markdown, from its metadata and its message bundle. */
final class RuleDocumentation {
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("follow-up", "Follow-up"),
          Map.entry("cycle", "Give, ask, thank"),
          Map.entry("advocate", "Advocates"),
          Map.entry("value", "Value"),
          Map.entry("intro", "Introductions"),
          Map.entry("plan", "Plan"),
          Map.entry("event", "Events"),
          Map.entry("meeting", "Meetings"),
          Map.entry("upkeep", "Upkeep"),
          Map.entry("etiquette", "Etiquette"),
          Map.entry("review", "Before acting: may I?"));

  private static final String INTRODUCTION =
      """
      # The rules

      What the coach knows, rule by rule. This page is written by the rule base itself: a test fails where they differ, and
      `./mvnw -pl coach-rules -am test -Dtest=DocumentationTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoach.write=true` writes it anew.

      A rule advises as long as its condition holds. Its weight, and how pressing the advice is on the day, make the score: 40
      points more when due today, 30 when overdue, 20 when due within three days, 10 when due later. The agenda of a day takes
      the best, no contact twice, at most `dailyBudget`, and at most one of `plan.purpose`, `plan.positioning`, `plan.markets`,
      `plan.goals` and `plan.targets`. A meeting is left out only where everybody it is with is there already. The rules under *Before acting* answer a planned step with *wait* or
      *stop* instead; there, the weight only tells which of several speaks first.

      [What the rules say](rule-examples.md) shows an example of each, word for word.

      In what a rule says, *words in italics* are filled in from the facts that made it fire, and what stands in [brackets] is
      left out where nothing is known. Ideas are the named writers', the wording is ours. A number without a source is *house*:
      our own choice.

      - A **touch** is any interaction but a pitch, and any introduction the contact is part of.
      - An **encounter** is the latest meeting before which the contact had no touch for `dormantDays`. A **follow-up** is a
        touch on a later day, or a message of yours on the day itself.
      - You **owe thanks** where you received something and have not thanked on that day or since. An ask is **open** while
        nothing was received, declined or thanked for on that day or since.
      - The **potential** of a contact as an advocate (*house*) is 0 for a prospect; else 3 points for `wellConnected` connections
        or more, 3 for sharing a market with you, 2 for a colleague, customer, supplier, partner or friend, 2 for having given
        you something, 1 for a touch within 90 days.
      - You **may ask** when you gave `givesPerAsk` for each ask, the next one counted, owe no thanks, have no ask open, did not
        thank within `askAfterThanksDays`, and had a touch within 180 days.
      - **Archived** contacts, and all that refers to them, are left out. What is dated after today does not count yet, but
        for meetings and events.
      - An advice that is overdue is shown for `staleDays` more, or as long as its condition says; those of
        `advocate.go-first`, `advocate.keep-warm`, `plan.regularity` and `upkeep.drifting` as long as it holds.

      ## Thresholds

      Each can be set for a network, in its policy, or for a coach; a network's go over the coach's one by one. The conditions
      below name the defaults. All other numbers are fixed.

      A policy also has `weights`, from the id of a rule to a weight of 1 to 200 in place of its own, and `off`, the ids of rules
      that do not speak; `review.archived` always does.

      """;

  private final List<RuleDescription> rules;
  private final RuleMessages messages = RuleMessages.shipped();
  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private RuleDocumentation(List<RuleDescription> rules) {
    this.rules = rules;
  }

  static String of(List<RuleDescription> rules) {
    return new RuleDocumentation(rules).markdown();
  }

  private String markdown() {
    page.append(PolicyTable.markdown());
    String family = "";
    for (RuleDescription rule : rules) {
      if (!rule.family().equals(family)) {
        family = rule.family();
        page.append("\n## ").append(FAMILIES.getOrDefault(family, family)).append('\n');
      }
      append(rule);
    }
    return page.toString();
  }

  private void append(RuleDescription rule) {
    page.append("\n### `").append(rule.id()).append("`\n\n");
    item("When", rule.when());
    item("Says", italic(rule.headline()));
    variants(rule, "headline").forEach(text -> item("Or", text));
    if (!rule.kind().isEmpty()) {
      item("In short", italic(messages.readable(rule.id() + ".brief")));
    }
    item("Because", italic(rule.reason()));
    if (messages.keys().contains(rule.id() + ".draft")) {
      item("Draft", draft(italic(messages.readable(rule.id() + ".draft"))));
      variants(rule, "draft").forEach(text -> item("Or", draft(text)));
    }
    item("Idea", rule.idea());
    item("Weight", rule.weight() + ", since " + rule.since());
  }

  /** A text of the rule as it is for one of its actions alone. */
  private List<String> variants(RuleDescription rule, String part) {
    return messages.keys().stream()
        .filter(key -> key.matches(rule.id() + "\\.[A-Z_]+\\." + part))
        .map(key -> italic(messages.readable(key)))
        .toList();
  }

  /** What is filled in, in italics. */
  private static String italic(String text) {
    return text.replaceAll("\\{([^}]*)}", "*$1*");
  }

  /** Paragraphs of one item of a list. */
  private static String draft(String text) {
    return text.replace("\n\n", "\n\n  ");
  }

  private void item(String name, String text) {
    page.append("- ").append(name).append(": ").append(text).append('\n');
  }
}
