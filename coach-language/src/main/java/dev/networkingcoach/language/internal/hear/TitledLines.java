package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.FrameMatcher;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.meaning.MeaningResult;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names on lines of their own under a title. Not thread-safe. */
final class TitledLines {
  private final FrameMatcher frames;

  TitledLines(FrameMatcher frames) {
    this.frames = frames;
  }

  /** A name on a line of its own, after a title such as "People I met at Slush:". */
  Optional<HeardClause> read(SpokenClause clause, MessageState state, ClausePart part) {
    InteractionKind kind = state.titled;
    if (kind == null || part.isQuestion()) {
      return Optional.empty();
    }
    for (FrameMatch match : frames.match(clause.row())) {
      if (match.meaning().equals("LIST") && match.end() == clause.row().size()) {
        List<PersonMention> people = match.people("PEOPLE");
        MeaningResult result = named(people, clause, state, kind);
        return Optional.of(
            new HeardClause("CARD", result.reading(), people, again(clause, state, kind)));
      }
    }
    return Optional.empty();
  }

  private static String again(SpokenClause clause, MessageState state, InteractionKind kind) {
    return (kind == InteractionKind.MET ? "met " : "talked to ")
        + clause.written()
        + (state.event == null ? "" : " at " + state.event)
        + (clause.when() == null ? "" : " on " + clause.day().day());
  }

  private static MeaningResult named(
      List<PersonMention> people, SpokenClause clause, MessageState state, InteractionKind kind) {
    List<Command> commands = new ArrayList<>();
    for (PersonMention one : people) {
      commands.add(
          new Interacted(
              kind,
              List.of(SegmentReader.who(one)),
              clause.day(),
              Matter.NONE,
              new Where(state.event, null),
              MeaningReader.details(one)));
    }
    return MeaningResult.of(new Told(commands, false), people);
  }
}
