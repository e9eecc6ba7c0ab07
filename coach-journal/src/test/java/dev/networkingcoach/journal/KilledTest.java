package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that record are killed at random moments, and several record at once. {@code
 * -Dcoach.kills=200} kills more often.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("coach.kills", 10);
  private static final int MOST_ENTRIES = 40;
  private static final int NEVER_DONE = 1_000_000;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereWhenAProgramIsKilled() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path file = folder.resolve("coach.db");
    Set<String> acknowledged = new HashSet<>();
    for (int i = 0; i < KILLS; i++) {
      acknowledged.addAll(recordAndKill(file, "round" + i, random));
      try (JdbcJournal journal = JdbcJournal.file(file).open()) {
        assertThat(journal.check().faults()).as("seed %d, round %d", seed, i).isEmpty();
        Set<String> there = interactions(journal);
        Set<String> wanted = new HashSet<>();
        acknowledged.forEach(id -> wanted.addAll(Set.of(id + "a", id + "b")));
        assertThat(there).as("seed %d, round %d", seed, i).containsAll(wanted);
        there.forEach(id -> assertThat(there).contains(id.substring(0, id.length() - 1) + "a"));
        there.forEach(id -> assertThat(there).contains(id.substring(0, id.length() - 1) + "b"));
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
  }

  private static Set<String> interactions(JdbcJournal journal) {
    return journal
        .read(MIRA)
        .map(known -> known.network())
        .map(Network::interactions)
        .map(all -> all.stream().map(Interaction::id).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** Kills after so many entries, and within the one after them. */
  private Set<String> recordAndKill(Path file, String prefix, Random random) throws Exception {
    int entries = random.nextInt(MOST_ENTRIES);
    Path said = folder.resolve(prefix);
    Process process = Recorder.start(file, prefix, NEVER_DONE, said);
    try {
      while (lines(said).size() < entries) {
        assertThat(process.isAlive()).as("the program ended by itself").isTrue();
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(3), random.nextInt(999_999));
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Set.copyOf(lines(said));
  }

  /** Whole lines only: the last one may be cut off. */
  private static List<String> lines(Path said) throws IOException {
    String text = Files.readString(said);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  @Test
  void programsThatMakeAndUseOneFileAtOnceBothWork() throws Exception {
    Path file = folder.resolve("new/coach.db");
    Process one = Recorder.start(file, "one", 100, folder.resolve("one"));
    Process other = Recorder.start(file, "other", 100, folder.resolve("other"));
    for (Process process : new Process[] {one, other}) {
      assertThat(process.waitFor()).isZero();
    }
    try (JdbcJournal journal = JdbcJournal.file(file).open()) {
      assertThat(interactions(journal)).hasSize(400);
      assertThat(journal.check().faults()).isEmpty();
    }
  }
}
