package dev.networkingcoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.EnglishGrammar;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A number beyond all bounds is named and refused; nothing else is done in its place. */
class ImpossibleFiguresTest {
  private static final String BEYOND_LONG = "99999999999999999999";

  /** Two more than an int holds: one that is cut off would be 2. */
  private static final String BEYOND_INT = "4294967298";

  private static final Pattern WHOLE = Pattern.compile("(?<![\\d.])\\d+(?!\\.?\\d)");
  private static final Grammar GRAMMAR = new Grammar();
  private static final Context CONTEXT = new Context(SentenceSamples.TODAY, new Contacts());

  /** Two contacts, by their full names and by parts of them. */
  private static final class Contacts implements KnownNames {
    private static final List<NamedContact> ALL =
        Stream.of("Dana Ortiz", "Lee Park")
            .map(name -> new NamedContact(name, name, null, null, List.of(), true))
            .toList();

    @Override
    public boolean knows(Kind kind, String name) {
      return SentenceSamples.CONTEXT.names().knows(kind, name);
    }

    @Override
    public List<NamedContact> people() {
      return ALL;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "snooze 1 99999999999999999999 | 99999999999999999999 is no number of days: a whole number such as 3 was expected.",
        "snooze 1 4294967298 | 4294967298 is no number of days: a whole number such as 3 was expected.",
        "snooze 2 for 10000 | 10000 is no date: one such as 2026-11-14",
        "snooze 2 for 0 | 0 is no number of days: a whole number such as 3 was expected.",
        "snooze 1 0 | 0 is no number of days: a whole number such as 3 was expected.",
        "snooze Dana 4294967298 | 4294967298 is no number of days: a whole number such as 3 was expected.",
        "log 99999999999 | 99999999999 is no number of entries: a whole number such as 20 was expected.",
        "settings budget 4294967298 | budget (4294967298) must be a number of prompts a day, 1 to 50.",
        "settings budget 60 | budget (60) must be a number of prompts a day, 1 to 50.",
        "set Dana connections 99999999999 | 99999999999 is no number of connections: a whole number such as 500 was expected.",
        "met Dana at 10:99999 | 10:99999 is no time of day: one from 00:00 to 23:59 was expected.",
        "call Dana tomorrow at 4294967298pm | 4294967298 is no time of day: one from 00:00 to 23:59 was expected.",
        "met Dana on 320 nov | 320 nov is no date.",
        "met Dana on 4294967298 nov 2025 | 4294967298 nov 2025 is no date.",
      })
  void aNumberThatCannotBeIsNamed(String said, String problem) {
    Statement statement = GRAMMAR.hear(said, CONTEXT).statements().get(0);
    assertThat(statement.reading())
        .isInstanceOfSatisfying(
            NotUnderstood.class, refused -> assertThat(refused.message()).startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource({"snooze 2 for 3, 2026-11-28", "snooze 2 3, 2026-11-28", "snooze 2, 2026-12-02"})
  void aNumberThatCanBeIsTaken(String said, String until) {
    Statement statement = GRAMMAR.hear(said, CONTEXT).statements().get(0);
    assertThat(statement.reading())
        .isInstanceOfSatisfying(
            Told.class, told -> assertThat(told.commands().toString()).contains("until=" + until));
  }

  /** Every example of the help, with each of its whole numbers in turn beyond all bounds. */
  static Stream<String> examples() {
    return new EnglishGrammar()
        .vocabulary().stream()
            .flatMap(help -> help.examples().stream())
            .flatMap(
                example ->
                    WHOLE
                        .matcher(example)
                        .results()
                        .flatMap(
                            at ->
                                Stream.of(BEYOND_LONG, BEYOND_INT)
                                    .map(figure -> with(example, at, figure))));
  }

  private static String with(String example, MatchResult at, String figure) {
    return example.substring(0, at.start()) + figure + example.substring(at.end());
  }

  /** Where a figure may stand in a text, the text holds it whole. */
  @ParameterizedTest
  @MethodSource("examples")
  void noCommandLosesANumber(String said) {
    String figure = said.contains(BEYOND_LONG) ? BEYOND_LONG : BEYOND_INT;
    for (Statement statement : GRAMMAR.hear(said, CONTEXT).statements()) {
      if (statement.reading() instanceof Told told) {
        assertThat(told.commands().toString()).contains(figure);
      } else {
        assertThat(statement.reading()).isInstanceOfAny(NotUnderstood.class, Doubtful.class);
      }
    }
  }
}
