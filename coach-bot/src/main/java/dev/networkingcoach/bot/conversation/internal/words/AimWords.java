package dev.networkingcoach.bot.conversation.internal.words;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.Target;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** What the owner wants, and what they answered to advice, in words. */
final class AimWords {
  private final UnaryOperator<String> names;
  private final LocalDate today;

  AimWords(UnaryOperator<String> names, LocalDate today) {
    this.names = names;
    this.today = today;
  }

  String of(Target target) {
    LocalDate by = target.by();
    return target.reached()
        ? "you reached " + target.name()
        : "you want to meet " + target.name() + (by == null ? "" : " by " + written(by));
  }

  String of(Goal goal) {
    LocalDate deadline = goal.deadline();
    return (goal.achieved() ? "achieved: " : "goal: ")
        + SentencePieces.brief(goal.text())
        + (deadline == null ? "" : ", by " + written(deadline));
  }

  String of(Event event) {
    String purpose = event.purpose();
    return "event "
        + event.name()
        + " on "
        + written(event.on())
        + (purpose == null || purpose.isBlank() ? "" : ", to " + SentencePieces.brief(purpose))
        + (event.meet().isEmpty()
            ? ""
            : ", to meet " + SentencePieces.and(event.meet().stream().map(names).toList()));
  }

  String of(Meeting meeting) {
    String purpose = meeting.purpose();
    return "meeting with "
        + SentencePieces.and(meeting.with().stream().map(names).toList())
        + " on "
        + written(meeting.on())
        + (meeting.at() == null ? "" : " at " + meeting.at())
        + (purpose == null || purpose.isBlank() ? "" : ", about " + SentencePieces.brief(purpose));
  }

  String of(Response response) {
    LocalDate until = response.until();
    return switch (response.kind()) {
      case SNOOZED -> "put off" + (until == null ? "" : " until " + written(until));
      case DISMISSED -> "this advice is put away";
      case MUTED -> "no more advice of the rule " + response.ruleId();
    };
  }

  private String written(LocalDate day) {
    return DatePhrases.written(day, today);
  }
}
