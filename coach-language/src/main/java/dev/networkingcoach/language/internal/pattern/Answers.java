package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.AdviceAnswer.Dismissed;
import dev.networkingcoach.language.command.AdviceAnswer.Done;
import dev.networkingcoach.language.command.AdviceAnswer.Drafted;
import dev.networkingcoach.language.command.AdviceAnswer.Muted;
import dev.networkingcoach.language.command.AdviceAnswer.Snoozed;
import dev.networkingcoach.language.command.AdviceAnswer.Unmuted;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.NamedAdvice.ByKey;
import dev.networkingcoach.language.command.NamedAdvice.ByNumber;
import dev.networkingcoach.language.command.NamedAdvice.ByPerson;
import dev.networkingcoach.language.command.NamedAdvice.ByRule;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import dev.networkingcoach.language.date.ImpossibleFigures;
import dev.networkingcoach.language.date.RestingDay;
import dev.networkingcoach.language.date.SpokenDuration;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers to advice. */
final class Answers {
  private static final int DAYS = 7;
  private static final int LONGEST_DAY = 8;

  private Answers() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "done|done with|did",
            "You did what was advised.",
            List.of("done 2", "done Dana"),
            Answers::done),
        CommandPattern.of(
            "snooze|later|postpone",
            "An advice comes back later: in 7 days, or when you say.",
            List.of("snooze 2", "snooze 2 for 3 days", "snooze Dana until 1 dec"),
            Answers::snooze),
        CommandPattern.of(
            "dismiss|skip|not now",
            "An advice you do not want.",
            List.of("dismiss 3", "dismiss Dana"),
            heard -> new Dismissed(advice(heard.words()))),
        CommandPattern.of(
            "draft",
            "The words to send for a suggestion, to copy.",
            List.of("draft 2", "draft Dana"),
            heard -> heard.words().size() == 1 ? new Drafted(advice(heard.words())) : null),
        CommandPattern.of(
            "mute|never",
            "Never again anything of a rule.",
            List.of("mute cycle.thank", "mute 2"),
            heard -> new Muted(advice(heard.words()))),
        CommandPattern.of(
            "unmute",
            "A rule may speak again.",
            List.of("unmute cycle.thank"),
            heard -> new Unmuted(Said.text(heard.words(), "The rule"))));
  }

  /** "Did I meet Dana?" and "did not call Dana" are not done. */
  private static @Nullable Command done(Heard heard) {
    boolean other = Set.of("i", "not", "you", "we", "n't").contains(heard.words().plain(0));
    return heard.opening().equals("did") && other ? null : new Done(advice(heard.words()));
  }

  /**
   * Which advice: by number, key, rule or person.
   *
   * @throws MissingException if none is named
   */
  static NamedAdvice advice(WordList words) {
    String text = Said.text(words, "Which advice");
    int number = number(text);
    if (number > 0) {
      return new ByNumber(number);
    } else if (text.indexOf(' ') < 0 && text.indexOf('/') > 0) {
      return new ByKey(text);
    } else if (isRule(words)) {
      return new ByRule(text);
    }
    return new ByPerson(Said.who(words));
  }

  /** A place in a list: 2, #2 or 2nd; 0 for anything else. */
  static int number(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : text;
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    return number ? Integer.parseInt(digits) : 0;
  }

  /** Whether it is written as ids of rules are: cycle.thank. */
  static boolean isRule(WordList words) {
    String text = words.text();
    int dot = text.indexOf('.');
    return words.size() == 1
        && dot > 1
        && dot < text.length() - 2
        && text.chars()
            .allMatch(
                letter ->
                    letter == '.'
                        || letter == '-'
                        || (letter >= 'a' && letter <= 'z')
                        || (letter >= '0' && letter <= '9'));
  }

  private static @Nullable Command snooze(Heard heard) {
    WordList words = heard.words();
    int start = words.find(1, List.of("for", "until", "till", "til", "to"));
    if (start < words.size()) {
      return new Snoozed(advice(words.slice(0, start)), until(words.from(start), heard));
    }
    for (int i = words.size() - 1; i > Math.max(0, words.size() - LONGEST_DAY); i--) {
      boolean span = SpokenDuration.of(words.from(i).text()).isPresent();
      if (span && words.size() > i + (words.size() - i > 1 ? 1 : 0)) {
        return new Snoozed(advice(words.slice(0, i)), until(words.from(i), heard));
      }
      DateReading day = heard.dates(Tense.FUTURE).at(words.plain(), i, true);
      if (day instanceof Day date && i + date.length() == words.size()) {
        return new Snoozed(advice(words.slice(0, i)), later(date.date(), words.from(i), heard));
      }
    }
    return snoozeDays(words, heard);
  }

  /** "snooze 2 3": the second, for three days. */
  private static Command snoozeDays(WordList words, Heard heard) {
    String last = words.size() > 1 ? words.plain(words.size() - 1) : "";
    int days = number(last);
    if (days == 0 && last.matches("[0-9]+")) {
      throw new MissingException(ImpossibleFigures.noCount(last, "days", "3"));
    }
    LocalDate today = heard.context().today();
    return days > 0
        ? new Snoozed(advice(words.slice(0, words.size() - 1)), today.plusDays(days))
        : new Snoozed(advice(words), today.plusDays(DAYS));
  }

  /** "for 2 weeks", "2 weeks", "until friday". */
  static LocalDate until(WordList words, Heard heard) {
    boolean lead = List.of("for", "until", "till", "til", "to").contains(words.plain(0));
    WordList bare = lead ? words.from(1) : words;
    String text = Said.text(bare, "Until when");
    Optional<SpokenDuration> span = SpokenDuration.of(text);
    if (span.isPresent()) {
      return heard.context().today().plus(span.get().period());
    }
    DateReading reading = heard.dates(Tense.FUTURE).read(text);
    if (reading instanceof Refused refused) {
      throw new MissingException(refused.message());
    }
    return reading instanceof Day day
        ? later(day.date(), bare, heard)
        : heard.context().today().plusDays(DAYS);
  }

  private static LocalDate later(LocalDate day, WordList words, Heard heard) {
    DateReading until = RestingDay.of(day, words.plain(), heard.context().today());
    if (until instanceof Refused refused) {
      throw new MissingException(refused.message());
    }
    return until instanceof Day ahead ? ahead.date() : day;
  }
}
