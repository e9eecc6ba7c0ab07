package dev.networkingcoach.report.internal.words;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Sentences of the report. Thread-safe. */
public interface ReportTexts extends MessageSet {
  /** In English. */
  ReportTexts TEXTS = MessageBundles.english(ReportTexts.class);

  String dueToday();

  String dueTomorrow();

  String dueIn(long days);

  String overdue(long days);

  String today();

  String yesterday();

  String daysAgo(long days);

  /** What happened in a year. */
  String year(int entries, long days, long quietWeeks);

  /** A kind of thing that can happen. */
  String happened(Enum<?> kind);

  /** Advice that is not shown. */
  String canWait(long count);

  String hiddenAdvice(long count);

  /** Whose turn it is. */
  String next(CycleStage stage);

  String balance(int contacts, int gave, int thanked, int asked, int received);

  String thanksOwed(long contacts);

  /** What a follow-up window is. */
  String followUp(Action action);

  /** How far the end of a lapsed follow-up is. */
  String reopenToday();

  String reopenTomorrow();

  String reopenIn(long days);

  String followUps(long open, long lapsed);

  /** What somebody is on the map. */
  String role(Enum<?> role);

  /** A kind of people on the map. */
  String legend(String role);

  /** Ties of about the same strength. */
  String band(Enum<?> band);

  String mapAround(long advocates, long candidates, long others);

  String mapDrifting(long ties);

  String mapPaths(int reached, long targets);

  String drifting();

  String namesAndMore(String names, int more);

  String notDrawn(int acquaintances);

  /** What a number at the head of the page counts. */
  String figure(Enum<?> figure);
}
