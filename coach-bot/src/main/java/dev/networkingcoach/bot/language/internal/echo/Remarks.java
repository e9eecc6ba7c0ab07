package dev.networkingcoach.bot.language.internal.echo;

import dev.networkingcoach.bot.language.command.Command;
import dev.networkingcoach.bot.language.command.Context;
import dev.networkingcoach.bot.language.command.Happening.Interacted;
import dev.networkingcoach.bot.language.command.Happening.Introduced;
import dev.networkingcoach.bot.language.command.KnownNames.Kind;
import dev.networkingcoach.bot.language.command.Who;
import dev.networkingcoach.bot.language.internal.clause.Vocabularies;
import dev.networkingcoach.bot.language.internal.words.Tokens;
import java.time.LocalDate;
import java.util.List;

/** What should be known of how a command was read. */
final class Remarks {

  private Remarks() {}

  static String of(Command command, Context context) {
    if (command instanceof Interacted interacted) {
      return of(interacted.on(), interacted.people(), context);
    } else if (command instanceof Introduced introduced) {
      return of(introduced.on(), List.of(introduced.one(), introduced.other()), context);
    }
    return "";
  }

  private static String of(LocalDate on, List<Who> people, Context context) {
    StringBuilder remarks = new StringBuilder();
    if (on.isAfter(context.today())) {
      remarks.append("That day is still to come, so it is kept as planned.");
    }
    for (Who who : people) {
      boolean twoWays =
          Tokens.of(who.written()).plain().stream()
              .anyMatch(
                  word ->
                      Vocabularies.MARKERS.contains(word) || Vocabularies.JOINERS.contains(word));
      if (twoWays && context.names().knows(Kind.PERSON, who.written())) {
        remarks.append(remarks.isEmpty() ? "" : " ");
        remarks.append("Read ").append(who).append(" as one name, because you know it.");
      }
    }
    return remarks.toString();
  }
}
