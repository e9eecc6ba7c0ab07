package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.AdviceAnswer.Dismissed;
import dev.networkingcoach.language.command.AdviceAnswer.Done;
import dev.networkingcoach.language.command.AdviceAnswer.Drafted;
import dev.networkingcoach.language.command.AdviceAnswer.Muted;
import dev.networkingcoach.language.command.AdviceAnswer.Snoozed;
import dev.networkingcoach.language.command.AdviceAnswer.Unmuted;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.NamedAdvice.ByKey;
import dev.networkingcoach.language.command.NamedAdvice.ByNumber;
import dev.networkingcoach.language.command.NamedAdvice.ByPerson;
import dev.networkingcoach.language.command.NamedAdvice.ByRule;
import java.time.LocalDate;

/** Answers to advice, in words. */
final class AnswerEcho {

  private AnswerEcho() {}

  static String of(AdviceAnswer answer, LocalDate today) {
    if (answer instanceof Done done) {
      return "Done: " + advice(done.advice()) + ".";
    } else if (answer instanceof Snoozed snoozed) {
      return "Snooze "
          + advice(snoozed.advice())
          + " until "
          + Days.future(snoozed.until(), today)
          + ".";
    } else if (answer instanceof Dismissed dismissed) {
      return "Dismiss " + advice(dismissed.advice()) + ".";
    } else if (answer instanceof Drafted drafted) {
      return "Draft " + advice(drafted.advice()) + ".";
    } else if (answer instanceof Muted muted) {
      return "Mute " + advice(muted.advice()) + ".";
    }
    return "Unmute " + ((Unmuted) answer).rule() + ".";
  }

  static String advice(NamedAdvice advice) {
    if (advice instanceof ByNumber number) {
      return Integer.toString(number.number());
    } else if (advice instanceof ByKey key) {
      return key.key();
    } else if (advice instanceof ByRule rule) {
      return rule.rule();
    }
    return Quote.name(((ByPerson) advice).who());
  }
}
