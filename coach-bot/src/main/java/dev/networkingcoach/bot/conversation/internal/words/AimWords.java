package dev.networkingcoach.bot.conversation.internal.words;

import static dev.networkingcoach.bot.conversation.internal.words.WordTexts.TEXTS;

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
        ? TEXTS.youReached(target.name())
        : TEXTS.youWantToMeet(target.name(), by == null ? "" : TEXTS.by(written(by)));
  }

  String of(Goal goal) {
    LocalDate deadline = goal.deadline();
    return TEXTS.goal(
        goal.achieved(),
        SentencePieces.brief(goal.text()),
        deadline == null ? "" : TEXTS.by2(written(deadline)));
  }

  String of(Event event) {
    String purpose = event.purpose();
    return TEXTS.eventOn(
        event.name(),
        written(event.on()),
        purpose == null || purpose.isBlank() ? "" : TEXTS.to(SentencePieces.brief(purpose)),
        event.meet().isEmpty()
            ? ""
            : TEXTS.toMeet(SentencePieces.and(event.meet().stream().map(names).toList())));
  }

  String of(Meeting meeting) {
    String purpose = meeting.purpose();
    return TEXTS.meetingWithOn(
        SentencePieces.and(meeting.with().stream().map(names).toList()),
        written(meeting.on()),
        meeting.at() == null ? "" : TEXTS.at(meeting.at()),
        purpose == null || purpose.isBlank() ? "" : TEXTS.about(SentencePieces.brief(purpose)));
  }

  String of(Response response) {
    LocalDate until = response.until();
    return switch (response.kind()) {
      case SNOOZED -> TEXTS.putOff(until == null ? "" : TEXTS.until(written(until)));
      case DISMISSED -> TEXTS.thisAdviceIsPutAway();
      case MUTED -> TEXTS.noMoreAdviceOfThe(response.ruleId());
    };
  }

  private String written(LocalDate day) {
    return DatePhrases.written(day, today);
  }
}
