package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal on a disk of one megabyte, where the machine lets us have one. */
class FullDiskTest {
  @TempDir Path folder;
  private boolean mounted;

  private static boolean succeeds(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }

  @BeforeEach
  void mount() throws Exception {
    try {
      mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
    } catch (IOException noSuchCommand) {
      mounted = false;
    }
    assumeTrue(mounted, "only root may mount a small disk");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(succeeds("umount", folder.toString())).isTrue();
    }
  }

  @Test
  void whatWasAcknowledgedIsThereAndRecordingGoesOnWhenThereIsRoom() throws IOException {
    Path ballast = folder.resolve("ballast");
    Files.write(ballast, new byte[200_000]);
    Path file = folder.resolve("coach.db");
    int recorded;
    try (JdbcJournal journal = JdbcJournal.file(file).open()) {
      journal.record(MIRA, opened(MIRA));
      recorded = BadFileTest.recordUntilFull(journal);
      assertThat(recorded).isGreaterThan(3);
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(recorded);
      Files.delete(ballast);
      journal.record(MIRA, entry("after", contact("after", "After")));
    }
    try (JdbcJournal journal = JdbcJournal.file(file).open()) {
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(recorded + 1);
      assertThat(journal.check().faults()).isEmpty();
    }
  }
}
