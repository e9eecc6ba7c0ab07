package dev.networkingcoach.cli.page;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What pages of a plan, a verdict, an explanation and of rules say. */
interface PageTexts extends MessageSet {
  /** In English. */
  PageTexts TEXTS = MessageBundles.english(PageTexts.class);

  String planOf(String owner, String day);

  String worthDoingToday(int count);

  String yourAnswersHideAll();

  String theBudgetIsZero();

  String nobodyIsInThisNetwork();

  String nothingToDoToday();

  String who();

  String target();

  String due();

  String why();

  String draft();

  String bestBy(String day);

  String theWholeRanking();

  String hiddenMark();

  String moreInTheRanking(long count);

  String hiddenByYourAnswers(long count);

  String nothingSpeaksAgainstIt();

  String instead();

  String ask(String name, String favour, String about);

  String talkTo(String name, String about);

  String connectWith(String name, String platform);

  String pitchTo(String name);

  String stage();

  String cycle();

  String givesAsksAndReceipts(int gives, int asks, int receipts);

  String lastTouch();

  String none();

  String encounter();

  String owedThanks();

  String openAsk();

  String potential();

  String asAnAdvocate(int points);

  String strength();

  String tieBand(String band);

  String stageAndAsk(String stage, boolean mayAsk);

  String rulesWithAdvice(int count);

  String score();

  String scoreOf(int score, boolean hidden);

  String rulesWithout(int count);

  String rulesBehindTheirWeights(int count);

  String when();

  String advice();

  String reason();

  String idea();

  String weight();

  String since();

  String somebodyWithoutName();

  String ahead(long days);

  String overdue(long days);

  String ago(long days);

  String importedContacts(int added, int updated, int unchanged);

  String importedEvents(int interactions, int meetings, int notes);

  String pleaseLookAt();

  String merged();

  String skipped();
}
