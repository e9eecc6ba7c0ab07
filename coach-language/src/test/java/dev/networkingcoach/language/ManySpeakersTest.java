package dev.networkingcoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.NamedContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people speak to one grammar at once, and each is understood as if they were alone. */
class ManySpeakersTest {
  private static final int SPEAKERS = 8;
  private static final int SENTENCES = 30;

  /** Speakers who know the same people share what was found out of their names. */
  private static final Context CONTEXT = new Context(LocalDate.of(2026, 11, 30), new SamePeople());

  private static final class SamePeople implements KnownNames {
    private final List<NamedContact> people =
        IntStream.range(0, 100)
            .mapToObj(i -> "Dana " + name(i * 7))
            .map(name -> new NamedContact(name, name, null, null, List.of(), true))
            .toList();

    @Override
    public boolean knows(Kind kind, String name) {
      return kind == Kind.PERSON && people.stream().anyMatch(one -> one.name().equals(name));
    }

    @Override
    public List<NamedContact> people() {
      return people;
    }
  }

  @Test
  void eachIsUnderstoodAsIfTheyWereAlone() throws Exception {
    Grammar shared = new Grammar();
    ExecutorService speakers = Executors.newFixedThreadPool(SPEAKERS);
    try {
      List<Future<List<String>>> heard = new ArrayList<>();
      for (int speaker = 0; speaker < SPEAKERS; speaker++) {
        int first = speaker * SENTENCES;
        heard.add(speakers.submit(() -> heard(shared, first)));
      }
      Grammar alone = new Grammar();
      for (int speaker = 0; speaker < SPEAKERS; speaker++) {
        assertThat(heard.get(speaker).get()).isEqualTo(heard(alone, speaker * SENTENCES));
      }
    } finally {
      speakers.shutdownNow();
    }
  }

  private static List<String> heard(Grammar grammar, int first) {
    return IntStream.range(first, first + SENTENCES)
        .mapToObj(i -> grammar.hear("met Dana " + name(i) + " for coffee", CONTEXT).toString())
        .toList();
  }

  /** Each sentence names somebody else, most of them nobody who is known. */
  private static String name(int number) {
    return "Or"
        + Integer.toString(number, 26).chars().mapToObj(ManySpeakersTest::letter).toList().stream()
            .reduce("", String::concat)
        + "iz";
  }

  private static String letter(int digit) {
    return Character.toString(Character.isDigit(digit) ? digit - '0' + 'a' : digit + 3);
  }
}
