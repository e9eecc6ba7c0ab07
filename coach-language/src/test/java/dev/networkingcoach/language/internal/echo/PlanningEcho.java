package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.PlanningCommand;
import dev.networkingcoach.language.command.PlanningCommand.EventDropped;
import dev.networkingcoach.language.command.PlanningCommand.EventSet;
import dev.networkingcoach.language.command.PlanningCommand.GoalAchieved;
import dev.networkingcoach.language.command.PlanningCommand.GoalChanged;
import dev.networkingcoach.language.command.PlanningCommand.GoalDropped;
import dev.networkingcoach.language.command.PlanningCommand.GoalSet;
import dev.networkingcoach.language.command.PlanningCommand.GroupJoined;
import dev.networkingcoach.language.command.PlanningCommand.GroupLeft;
import dev.networkingcoach.language.command.PlanningCommand.ResourceDropped;
import dev.networkingcoach.language.command.PlanningCommand.ResourceSet;
import dev.networkingcoach.language.command.PlanningCommand.TargetDropped;
import dev.networkingcoach.language.command.PlanningCommand.TargetReached;
import dev.networkingcoach.language.command.PlanningCommand.TargetSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Targets, goals, events, groups and resources, in words. */
final class PlanningEcho {

  private PlanningEcho() {}

  static String of(PlanningCommand planning, LocalDate today) {
    if (planning instanceof TargetSet set) {
      return "Target "
          + Quote.name(set.who())
          + option("market", set.market())
          + due(set.by(), today);
    } else if (planning instanceof TargetReached reached) {
      return "Target " + Quote.name(reached.who()) + " is reached.";
    } else if (planning instanceof TargetDropped dropped) {
      return "Target " + Quote.name(dropped.who()) + " is dropped.";
    } else if (planning instanceof GoalSet set) {
      return "Goal "
          + Quote.text(set.text())
          + option("market", set.market())
          + due(set.deadline(), today);
    } else if (planning instanceof GoalAchieved achieved) {
      return "Goal " + Quote.text(achieved.goal()) + " is achieved.";
    } else if (planning instanceof GoalChanged changed) {
      String text = changed.text();
      return "Goal is now "
          + (text == null ? "" : Quote.text(text))
          + due(changed.deadline(), today);
    } else if (planning instanceof GoalDropped dropped) {
      return "Goal " + Quote.text(dropped.goal()) + " is dropped.";
    }
    return place(planning, today);
  }

  private static String place(PlanningCommand planning, LocalDate today) {
    if (planning instanceof EventSet set) {
      LocalDate on = set.on();
      return "Event "
          + Quote.text(set.name())
          + (on == null ? "" : " on " + Days.future(on, today))
          + option("purpose", set.purpose())
          + (set.markets().isEmpty() ? "" : ", markets: " + Quote.items(set.markets()))
          + (set.meet().isEmpty() ? "" : ", meet: " + Quote.names(set.meet()))
          + ".";
    } else if (planning instanceof EventDropped dropped) {
      return "Event " + Quote.text(dropped.name()) + " is dropped.";
    } else if (planning instanceof GroupJoined joined) {
      LocalDate on = joined.joined();
      String since = on == null ? "" : " since " + Days.past(on, today);
      return "Group "
          + Quote.text(joined.name())
          + since
          + option("platform", joined.platform())
          + ".";
    } else if (planning instanceof GroupLeft left) {
      return "Left " + Quote.text(left.name()) + ".";
    } else if (planning instanceof ResourceSet set) {
      return "Resource "
          + Quote.text(set.title())
          + (set.topics().isEmpty() ? "" : ", topics: " + Quote.items(set.topics()))
          + option("link", set.link())
          + ".";
    }
    return "Resource " + Quote.text(((ResourceDropped) planning).title()) + " is dropped.";
  }

  private static String option(String name, @Nullable String value) {
    return value == null ? "" : ", " + name + ": " + Quote.text(value);
  }

  private static String due(@Nullable LocalDate day, LocalDate today) {
    return day == null ? "." : ", by " + Days.future(day, today) + ".";
  }
}
