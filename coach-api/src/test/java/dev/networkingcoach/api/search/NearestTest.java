package dev.networkingcoach.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> WORDS =
      List.of("id", "name", "contacts", "introductions", "interactions", "on");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "Name, name",
    "nam, name",
    "contact, contacts",
    "introduction, introductions",
    "intreactions, interactions",
    "ID, id",
    "i, ",
    "'', ",
    "x, ",
    "zzz, ",
    "unrelated, "
  })
  void guessesWhatWasMeant(String typed, String meant) {
    assertThat(Nearest.to(typed, WORDS).orElse(null)).isEqualTo(meant);
  }

  @Test
  void doesNotTryEndlessWords() {
    assertThat(Nearest.to("name".repeat(100_000), WORDS)).isEmpty();
  }

  @Test
  void tellsAllThatMayBeMeantTheNearestFirst() {
    assertThat(Nearest.allTo("nmes", List.of("names", "name", "mess", "other")))
        .containsExactly("names", "name", "mess");
    assertThat(Nearest.allTo("amsterdam", List.of("Europe/Amsterdam", "Europe/Paris")))
        .containsExactly("Europe/Amsterdam");
    assertThat(Nearest.allTo("cycle.thank.you", List.of("cycle.thank", "cycle.ask", "on")))
        .containsExactly("cycle.thank");
    assertThat(Nearest.allTo("n".repeat(10_000), WORDS)).isEmpty();
  }

  @Test
  void tellsFiveAtMost() {
    assertThat(Nearest.allTo("a", List.of("a1", "a2", "a3", "a4", "a5", "a6"))).hasSize(5);
  }
}
