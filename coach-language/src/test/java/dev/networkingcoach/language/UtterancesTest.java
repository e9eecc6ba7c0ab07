package dev.networkingcoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.SentenceSamples.Sample;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.command.Understanding.Incomplete;
import dev.networkingcoach.language.command.Understanding.Unclear;
import dev.networkingcoach.language.command.Understanding.Understood;
import dev.networkingcoach.language.command.Understanding.Unknown;
import dev.networkingcoach.language.internal.echo.CommandEcho;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people say, from tables of a few hundred lines. */
class UtterancesTest {
  private static final Grammar GRAMMAR = new Grammar();

  static Stream<Sample> samples() {
    return SentenceSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isAnsweredAsTheTableSays(Sample sample) {
    assertThat(answer(GRAMMAR.parse(sample.said(), SentenceSamples.CONTEXT)))
        .isEqualTo(sample.answer());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsEchoedMeansTheSame(Sample sample) {
    if (GRAMMAR.parse(sample.said(), SentenceSamples.CONTEXT) instanceof Understood understood) {
      String words = CommandEcho.words(understood.command(), SentenceSamples.TODAY);
      assertThat(GRAMMAR.parse(words, SentenceSamples.CONTEXT))
          .as(words)
          .isInstanceOfSatisfying(
              Understood.class,
              again -> assertThat(again.command()).isEqualTo(understood.command()));
    } else {
      assertThat(sample.answer()).startsWith("?");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void wordsOfAShellMeanTheSame(Sample sample) {
    boolean plain =
        sample.said().chars().noneMatch(letter -> "\"'\u201c\u201d".indexOf(letter) >= 0);
    List<String> words = plain ? List.of(sample.said().split(" ", -1)) : List.of(sample.said());
    assertThat(answer(GRAMMAR.parse(words, SentenceSamples.CONTEXT))).isEqualTo(sample.answer());
  }

  @Test
  void thereAreHundredsOfThem() {
    assertThat(SentenceSamples.all()).hasSizeGreaterThan(300);
  }

  private static String answer(Understanding understanding) {
    if (understanding instanceof Understood understood) {
      return CommandEcho.of(understood.command(), SentenceSamples.CONTEXT);
    } else if (understanding instanceof Incomplete incomplete) {
      return "? " + incomplete.command() + " | " + incomplete.missing().replace("\n", " / ");
    }
    if (understanding instanceof Unclear unclear) {
      return "?+ " + unclear.question().replace("\n", " / ") + " " + unclear.readings();
    }
    Unknown unknown = (Unknown) understanding;
    return "?? " + unknown.message().replace("\n", " / ") + " " + unknown.nearest();
  }
}
