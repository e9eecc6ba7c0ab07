package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.Vocabularies;
import dev.networkingcoach.language.internal.words.Tokens;
import java.util.List;

/** What should be known of how a command was read. */
final class Remarks {

  private Remarks() {}

  static String of(Command command, Context context) {
    if (command instanceof Interacted interacted) {
      return of(interacted.when(), interacted.people(), context);
    } else if (command instanceof Introduced introduced) {
      return of(introduced.when(), List.of(introduced.one(), introduced.other()), context);
    }
    return "";
  }

  private static String of(When when, List<Who> people, Context context) {
    StringBuilder remarks = new StringBuilder();
    if (when.period() != null) {
      remarks.append("Taken as ").append(Days.past(when.day(), context.today())).append(".");
    }
    if (when.day().isAfter(context.today())) {
      remarks.append(remarks.isEmpty() ? "" : " ");
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
