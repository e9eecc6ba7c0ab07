package dev.networkingcoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model is told to write is what the grammar reads. */
class ModelInstructionsTest {
  private final Grammar grammar = new Grammar();

  static Stream<String> forms() throws IOException {
    try (InputStream in = ChatModelInterpreter.class.getResourceAsStream("instructions.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf("in place of these:")).lines().skip(2);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theGrammarReadsEachForm(String form) {
    Context context = new Context(LocalDate.of(2026, 11, 30), new TwoPeople());

    assertThat(grammar.hear(form, context).statements())
        .hasSize(1)
        .allSatisfy(
            statement -> {
              assertThat(statement.reading()).isInstanceOf(Told.class);
              assertThat(statement.newNames()).isEmpty();
            });
  }

  /** The people of the instructions. */
  private static final class TwoPeople implements KnownNames {

    @Override
    public boolean knows(Kind kind, String name) {
      return names(kind).contains(name);
    }

    @Override
    public List<String> names(Kind kind) {
      return kind == Kind.PERSON ? List.of("Ann Lee", "Joe Park") : List.of();
    }

    @Override
    public List<NamedContact> people() {
      return List.of(person("ann", "Ann Lee"), person("joe", "Joe Park"));
    }

    private static NamedContact person(String id, String name) {
      return new NamedContact(id, name, null, null, List.of(), true);
    }
  }
}
