package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the day that answers "When is the meeting?" where it is none of those offered. Stateless.
 */
final class TypedDay {
  private static final int WORDS = 2;
  private static final int MOST_WORDS = 5;

  private TypedDay() {}

  /** The first of the offered answers with another day; empty where they differ by more. */
  static Optional<ButtonToken> of(String words, List<ButtonToken> all, LocalDate today) {
    String bare = words.replaceFirst("(?i)^(?:it (?:is|was) |it's |that was |on |to |for )+", "");
    boolean ahead = new SpokenDate(today, Tense.FUTURE).read(bare) instanceof DateReading.Day;
    if (!ahead || words.split("\\s+", -1).length > MOST_WORDS || all.size() < 2) {
      return Optional.empty();
    }
    ButtonToken one = all.get(0);
    ButtonToken other = all.get(1);
    boolean said = one.verb().equals(WhoQuestions.SAY) && other.verb().equals(WhoQuestions.SAY);
    Optional<String> meant =
        said ? between(one.argument(WORDS), other.argument(WORDS), bare, today) : Optional.empty();
    return meant.map(
        text -> {
          List<String> arguments = new ArrayList<>(one.arguments());
          arguments.set(WORDS, text);
          return new ButtonToken(one.verb(), arguments);
        });
  }

  /** The words that two answers share around their days, with this day. */
  private static Optional<String> between(String one, String other, String day, LocalDate today) {
    List<String> first = List.of(one.split(" ", -1));
    List<String> second = List.of(other.split(" ", -1));
    int start = 0;
    while (start < Math.min(first.size(), second.size())
        && first.get(start).equals(second.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(first.size(), second.size()) - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    String left = String.join(" ", first.subList(start, first.size() - end));
    String right = String.join(" ", second.subList(start, second.size() - end));
    boolean days = isDay(left, today) && isDay(right, today);
    boolean led = start > 0 && first.get(start - 1).matches("on|to");
    String lead =
        led
                || day.toLowerCase(Locale.ROOT)
                    .matches("(?:today|tomorrow|yesterday|in|last|next|this)\\b.*")
            ? ""
            : "on ";
    return days
        ? Optional.of(
            String.join(" ", first.subList(0, start))
                + " "
                + lead
                + day
                + (end == 0
                    ? ""
                    : " " + String.join(" ", first.subList(first.size() - end, first.size()))))
        : Optional.empty();
  }

  private static boolean isDay(String words, LocalDate today) {
    return new SpokenDate(today, Tense.FUTURE).read(words.replaceFirst("^on ", ""))
        instanceof DateReading.Day;
  }
}
