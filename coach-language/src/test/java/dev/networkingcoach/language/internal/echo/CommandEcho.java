package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.PlanningCommand;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.command.SmallTalk;
import java.time.LocalDate;

/** A command in words that can be said again. */
public final class CommandEcho {

  private CommandEcho() {}

  /** The command in words, and what should be known of how it was read. */
  public static String of(Command command, Context context) {
    String remark = Remarks.of(command, context);
    return words(command, context.today()) + (remark.isEmpty() ? "" : " " + remark);
  }

  /** The command in words: said again on the same day, it is the same command. */
  public static String words(Command command, LocalDate today) {
    if (command instanceof InteractionCommand happening) {
      return HappeningEcho.of(happening, today);
    } else if (command instanceof AboutPerson about) {
      return PersonEcho.of(about);
    } else if (command instanceof PlanningCommand planning) {
      return PlanningEcho.of(planning, today);
    } else if (command instanceof AdviceAnswer answer) {
      return AnswerEcho.of(answer, today);
    } else if (command instanceof Mine mine) {
      return MineEcho.of(mine);
    } else if (command instanceof Setting setting) {
      return SettingEcho.of(setting, today);
    } else if (command instanceof MayI may) {
      return MayIEcho.of(may);
    } else if (command instanceof QuestionCommand question) {
      return QuestionEcho.of(question);
    } else if (command instanceof Housekeeping keeping) {
      return KeepingEcho.of(keeping);
    }
    return TalkEcho.of((SmallTalk) command);
  }
}
