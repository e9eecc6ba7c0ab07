package dev.networkingcoach.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.SentenceSamples;
import dev.networkingcoach.language.command.CommandHelp;
import dev.networkingcoach.language.command.Understanding;
import dev.networkingcoach.language.command.Understanding.Unknown;
import dev.networkingcoach.language.internal.words.Cleaning;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is sent makes it throw, or work for long. */
class BadSentencesTest {
  private static final EnglishGrammar ENGLISH = new EnglishGrammar();
  private static final int LONG = 40_000;

  /** Quadratic work would grow sixteenfold from a quarter of the length, linear work fourfold. */
  private static final int MOST_GROWTH = 10;

  @Test
  void aVeryLongMessageIsAnsweredWithAdvice() {
    assertThat(new Grammar().parse("met Dana ".repeat(5_000), SentenceSamples.CONTEXT))
        .isEqualTo(
            new Unknown(
                "That is long: 45000 characters, and up to 5000 were expected.\n"
                    + "Maybe say it in short sentences, or import a file.",
                List.of("import")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name\tMail\nDana\td@x.example\nBob\tb@x.example",
        "a | b\nc | d\ne | f",
        "a,b,c\nd,e,f\ng,h,i"
      })
  void aTableIsForImport(String table) {
    assertThat(new Grammar().parse(table, SentenceSamples.CONTEXT))
        .isInstanceOfSatisfying(
            Unknown.class, unknown -> assertThat(unknown.nearest()).containsExactly("import"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana and ",
        "A, ",
        "at ",
        "\"",
        "' 'x ",
        "<a",
        "in the ",
        "and a ",
        "14. ",
        "a: ",
        "\\\""
      })
  void workGrowsWithTheLengthAndNoFaster(String part) {
    long shorter = nanoseconds(part.repeat(LONG / 4 / part.length()));
    long longer = nanoseconds(part.repeat(LONG / part.length()));
    assertThat(longer).isLessThan(Math.max(shorter, 20_000_000L) * MOST_GROWTH);
  }

  /** Every command, each with the same words after it. */
  private static long nanoseconds(String words) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (CommandHelp help : ENGLISH.vocabulary()) {
      String clean = Cleaning.clean(help.name() + " " + words);
      assertThat(ENGLISH.read(clean, SentenceSamples.CONTEXT)).isNotNull();
    }
    assertThat(ENGLISH.read(Cleaning.clean("Dana " + words + " x"), SentenceSamples.CONTEXT))
        .isNotNull();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noiseIsAnswered(long seed) {
    Random random = new Random(seed);
    List<String> said = SentenceSamples.all().map(SentenceSamples.Sample::said).toList();
    Grammar grammar = new Grammar();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder noise = new StringBuilder(said.get(random.nextInt(said.size())));
      for (int change = random.nextInt(6); change >= 0 && noise.length() > 0; change--) {
        int at = random.nextInt(noise.length());
        switch (random.nextInt(3)) {
          case 0 -> noise.deleteCharAt(at);
          case 1 -> noise.insert(at, said.get(random.nextInt(said.size())));
          default -> noise.setCharAt(at, ",.'\"<>&() \n:;-/#0".charAt(random.nextInt(17)));
        }
      }
      Understanding answer = grammar.parse(noise.toString(), SentenceSamples.CONTEXT);
      assertThat(answer).as(noise.toString()).isNotNull();
    }
  }
}
