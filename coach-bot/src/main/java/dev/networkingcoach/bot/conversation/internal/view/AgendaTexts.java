package dev.networkingcoach.bot.conversation.internal.view;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What stands above an agenda and the whole plan. */
interface AgendaTexts extends MessageSet {
  /** In English. */
  AgendaTexts TEXTS = MessageBundles.english(AgendaTexts.class);

  String todayIs(String day);

  String nothingIsToBeDoneToday();

  String thingsToDo(int todoCount);

  String worthDoingToday(String todoCount, String headline);

  String nothingToDoOn(String day);

  String moreAdvice(long more);

  String everythingThereIsToDo();

  String piecesOfAdvice(int allCount);

  String nothingIsToBeDone();

  String nothingIsOpenOf(String of);

  String thingsOpen(int openCount);

  String stillOpenOf(String openCount, String of, int openCount2);
}
