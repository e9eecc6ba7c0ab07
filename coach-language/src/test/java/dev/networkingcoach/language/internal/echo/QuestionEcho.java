package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.QuestionCommand.Advocates;
import dev.networkingcoach.language.command.QuestionCommand.All;
import dev.networkingcoach.language.command.QuestionCommand.Matches;
import dev.networkingcoach.language.command.QuestionCommand.PathTo;
import dev.networkingcoach.language.command.QuestionCommand.Today;
import dev.networkingcoach.language.command.QuestionCommand.Week;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import dev.networkingcoach.language.command.QuestionCommand.WhoIs;
import dev.networkingcoach.language.command.QuestionCommand.WholePlan;
import dev.networkingcoach.language.command.QuestionCommand.Why;
import dev.networkingcoach.language.command.QuestionCommand.WhyNot;
import dev.networkingcoach.language.command.Who;
import java.util.Locale;

/** Questions, in words. */
final class QuestionEcho {

  private QuestionEcho() {}

  static String of(QuestionCommand question) {
    if (question instanceof Today today) {
      return today.all() ? "Today, all." : "Today.";
    } else if (question instanceof Why why) {
      return "Why "
          + AnswerEcho.advice(why.advice())
          + (why.rule() == null ? "?" : " " + why.rule() + "?");
    } else if (question instanceof WhyNot why) {
      Who who = why.who();
      return "Why not"
          + (who == null ? "" : " " + Quote.name(who))
          + (why.rule() == null ? "?" : " " + why.rule() + "?");
    } else if (question instanceof WhoIs who) {
      return "Who is " + Quote.name(who.who()) + "?";
    } else if (question instanceof PathTo path) {
      return "Path to " + Quote.name(path.who()) + ".";
    } else if (question instanceof WhoFits fits) {
      return "Who " + verb(fits.where()) + " " + fits.words() + "?";
    } else if (question instanceof All all) {
      return list(all.kind());
    }
    return fixed(question);
  }

  private static String verb(WhoFits.Where where) {
    return switch (where) {
      case ANYWHERE -> "knows about";
      case NEEDS -> "needs";
      case OFFERS -> "offers";
      case INTERESTS -> "is interested in";
      case MARKETS -> "serves";
      case WORK -> "works at";
    };
  }

  private static String list(FactKind kind) {
    String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    return name + "s.";
  }

  private static String fixed(QuestionCommand question) {
    if (question instanceof Advocates) {
      return "Advocates.";
    } else if (question instanceof Matches) {
      return "Matches.";
    } else if (question instanceof WholePlan) {
      return "Plan.";
    } else if (question instanceof Week) {
      return "Week.";
    }
    throw new IllegalStateException(question + " has no words.");
  }
}
