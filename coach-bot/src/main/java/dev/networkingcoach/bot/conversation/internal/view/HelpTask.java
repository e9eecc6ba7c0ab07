package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A task that people come with, and the commands for it, the most used first. */
enum HelpTask {
  /** To tell what happened, and what they know of people. */
  LOG(
      TEXTS.taskLog(),
      "met,talked,wrote,gave,asked,got,thanked,pitched,introduced,declined,note,needs,offers,"
          + "interests,markets,set,birthday,rename,clear,label,knows,advocate,focus,archive,meeting,"
          + "moved,cancelled,undo,log"),
  /** To ask about people and what is due. */
  ASK(
      TEXTS.taskAsk(),
      "who,may i,path to,matches,why,why not,contacts,advocates,meetings,events,groups,resources,"
          + "targets,goals,week"),
  /** To see the plan, answer it, and say when it comes and what for. */
  PLAN(
      TEXTS.taskPlan(),
      "today,draft,done,snooze,dismiss,mute,unmute,daily plan,pause,resume,holiday,settings,plan,"
          + "goal,target,event,group,left,resource,me,i need,i offer,i serve,zone"),
  /** To bring data in, put it right and take it away. */
  DATA(
      TEXTS.taskData(),
      "import,export,calendar,duplicates,merge,different,topics,forget,forget-me");

  private final String title;
  private final String names;

  HelpTask(String title, String names) {
    this.title = title;
    this.names = names;
  }

  /** The task of this word; empty for another. */
  static Optional<HelpTask> named(String word) {
    return Stream.of(values()).filter(task -> task.word().equals(word)).findFirst();
  }

  /** What one says to see it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in a few words. */
  String title() {
    return title;
  }

  /** The names of its commands. */
  List<String> names() {
    return List.of(names.split(",", -1));
  }
}
