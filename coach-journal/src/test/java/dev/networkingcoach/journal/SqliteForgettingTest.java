package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forgetting in a SQLite file, down to its bytes. */
class SqliteForgettingTest extends ForgettingContract {
  private static final int OTHERS = 2_000;

  @TempDir Path folder;

  @Override
  JdbcJournal open() {
    return JdbcJournal.file(folder.resolve("coach.db")).open();
  }

  @Test
  void nothingOfAForgottenPersonIsLeftInTheBytesOfAnyFile() throws IOException {
    record(opened(MIRA));
    for (int i = 0; i < OTHERS; i += 100) {
      record(
          entry(
              "many" + i,
              Stream.iterate(i, j -> j + 1)
                  .limit(100)
                  .map(j -> contact("c" + j, "Other " + j))
                  .toArray(Change[]::new)));
    }
    record(entry("e1", contact("zq-person-1", "Zoltan Quiberon", "zq@quiberon.example")));
    for (int i = 0; i < 200; i++) {
      record(
          entry("m" + i, met("i" + i, "zq-person-1")),
          entry("n" + i, noted("n" + i, "c" + i, "Zoltan Quiberon said ".repeat(50))));
    }
    assertThat(bytes()).contains("Quiberon");
    journal.forget(MIRA, "zq-person-1");
    assertThat(Files.exists(folder.resolve("coach.db-wal"))).isTrue();
    assertThat(bytes())
        .doesNotContainIgnoringCase("Quiberon")
        .doesNotContain("Zoltan", "zq-person");
  }

  private String bytes() throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString();
  }
}
