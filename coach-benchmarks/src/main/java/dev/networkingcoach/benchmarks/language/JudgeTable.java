package dev.networkingcoach.benchmarks.language;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints verdicts: one sentence after the other, or a table by kind. */
final class JudgeTable {
  private final PrintStream out;

  JudgeTable(PrintStream out) {
    this.out = out;
  }

  /** A sentence, its verdict, what was recorded and what was replied. */
  void show(SaidSentence said, String verdict, List<String> reasons) {
    SpokenSentence sentence = said.sentence();
    out.println(
        verdict.toUpperCase(Locale.ROOT) + " " + sentence.id() + " [" + sentence.kind() + "]");
    sentence.pre().forEach(before -> lines("before", before));
    lines("said", sentence.text());
    said.recorded().forEach(fact -> lines("recorded", fact.toString()));
    for (int i = 0; i < said.replies().size(); i++) {
      if (i > 0) {
        lines("answered", sentence.answers().get(i - 1));
      }
      lines(label(said, i), ReplyWords.of(said.replies().get(i)));
    }
    reasons.forEach(reason -> lines("because", reason));
    if (!sentence.expected().isEmpty()) {
      lines("expected", sentence.expected());
    }
    out.println();
  }

  private static String label(SaidSentence said, int reply) {
    return switch (said.replies().get(reply).kind()) {
      case QUESTION -> "asks";
      case PROBLEM, FORM_PROBLEM -> "problem";
      case ANSWER -> "replies";
    };
  }

  private void lines(String label, String text) {
    out.printf("  %-9s %s%n", label, text.replace("\n", "\n            "));
  }

  /** How many of each verdict, by kind. */
  void print(List<JudgedSentence> judged) {
    Set<String> kinds = new LinkedHashSet<>();
    judged.forEach(one -> kinds.add(one.said().sentence().kind()));
    out.printf("%-14s", "kind");
    for (SentenceVerdict verdict : SentenceVerdict.values()) {
      out.printf(" %14s", verdict.words());
    }
    out.printf(" %6s%n", "all");
    for (String kind : kinds) {
      row(kind, judged.stream().filter(one -> one.said().sentence().kind().equals(kind)).toList());
    }
    row("all", judged);
    share(judged);
    out.printf(
        "%d of those not understood were asked something that led nowhere.%n",
        judged.stream()
            .filter(one -> one.verdict() == SentenceVerdict.NOT_UNDERSTOOD)
            .filter(one -> one.said().isAsked())
            .count());
  }

  private void row(String name, List<JudgedSentence> judged) {
    out.printf("%-14s", name);
    for (SentenceVerdict verdict : SentenceVerdict.values()) {
      out.printf(" %14d", count(judged, verdict));
    }
    out.printf(" %6d%n", judged.size());
  }

  private void share(List<JudgedSentence> judged) {
    out.printf("%-14s", "");
    for (SentenceVerdict verdict : SentenceVerdict.values()) {
      double share = 100.0 * count(judged, verdict) / Math.max(1, judged.size());
      out.printf(Locale.ROOT, " %12.1f %%", share);
    }
    out.println();
  }

  private static long count(List<JudgedSentence> judged, SentenceVerdict verdict) {
    return judged.stream().filter(one -> one.verdict() == verdict).count();
  }
}
