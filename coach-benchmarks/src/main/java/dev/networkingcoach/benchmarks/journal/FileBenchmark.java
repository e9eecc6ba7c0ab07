package dev.networkingcoach.benchmarks.journal;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A journal in a SQLite file: how fast it is written and read, and how large it grows. */
final class FileBenchmark {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int CONTACTS = 1_000;
  private static final int EACH = 20;
  private static final int SINGLE_COMMITS = 1_000;
  private static final int ROUNDS = 15;

  private final Coach coach = RuleBasedCoach.builder().build();
  private final Path folder;

  private FileBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Prints the figures.
   *
   * @param args a folder on the disk to measure; {@code million} after it for a million
   *     interactions
   */
  public static void main(String[] args) throws IOException {
    FileBenchmark benchmark =
        new FileBenchmark(Files.createTempDirectory(Path.of(args[0]), "coach"));
    if (args.length > 1) {
      benchmark.large(5_000, 200);
    } else {
      benchmark.typical();
    }
  }

  private JdbcJournal open(String name) {
    return JdbcJournal.file(folder.resolve(name)).factsInMemory(2_000_000).open();
  }

  private void typical() {
    Network network = BenchmarkNetworks.typical(1, CONTACTS, EACH, TODAY);
    OwnerKey key = Written.key(network);
    List<Interaction> interactions = network.interactions();
    try (JdbcJournal warm = open("warm.db")) {
      Written.contacts(warm, key, network);
      Written.interactions(warm, key, interactions, 1_000);
    }
    try (JdbcJournal journal = open("coach.db")) {
      Written.contacts(journal, key, network);
      int count = interactions.size();
      Stopwatch.once(
          count + " interactions, 1,000 an entry",
          count,
          () -> Written.interactions(journal, key, interactions, 1_000));
      Stopwatch.once(
          SINGLE_COMMITS + " entries of one interaction",
          SINGLE_COMMITS,
          () -> Written.interactions(journal, key, again(interactions, SINGLE_COMMITS), 1));
      planning(journal, key);
    }
    size("coach.db");
  }

  /** The same interactions under new ids. */
  private static List<Interaction> again(List<Interaction> interactions, int count) {
    return interactions.stream()
        .limit(count)
        .map(
            it -> Interaction.builder("again-" + it.id(), it.contact(), it.on(), it.kind()).build())
        .toList();
  }

  private void planning(Journal journal, OwnerKey key) {
    AtomicInteger number = new AtomicInteger();
    String contact = known(journal, key).contacts().get(0).id();
    for (int i = 0; i < ROUNDS; i++) {
      coach.advise(known(journal, key), TODAY);
    }
    Stopwatch.median(
        "one interaction recorded, read, planned",
        ROUNDS,
        () -> {
          String id = "now-" + number.incrementAndGet();
          Interaction it = Interaction.builder(id, contact, TODAY, InteractionKind.TALKED).build();
          journal.record(key, Written.entry(id, List.of(new Change.Happened(it))));
          coach.advise(known(journal, key), TODAY);
        });
    Stopwatch.median("of that, read", ROUNDS, () -> known(journal, key));
    Stopwatch.median("read and planned", ROUNDS, () -> coach.advise(known(journal, key), TODAY));
    try (JdbcJournal fresh = open("coach.db")) {
      Stopwatch.once("first read in a program", 1, () -> known(fresh, key));
    }
  }

  private static Network known(Journal journal, OwnerKey key) {
    return journal.read(key).orElseThrow().network();
  }

  private void large(int contacts, int each) {
    Network network = BenchmarkNetworks.typical(1, contacts, each, TODAY);
    OwnerKey key = Written.key(network);
    List<Interaction> interactions = network.interactions();
    try (JdbcJournal journal = open("coach.db")) {
      Written.contacts(journal, key, network);
      Stopwatch.once(
          interactions.size() + " interactions, 1,000 an entry",
          interactions.size(),
          () -> Written.interactions(journal, key, interactions, 1_000));
    }
    size("coach.db");
    Stopwatch.median("opened", 5, () -> open("coach.db").close());
    try (JdbcJournal journal = open("coach.db")) {
      Stopwatch.once("first read in a program", 1, () -> known(journal, key));
      Stopwatch.once("read again", 1, () -> known(journal, key));
      Stopwatch.median("planned", 3, () -> coach.advise(known(journal, key), TODAY));
      planning(journal, key);
      Stopwatch.once("checked", 1, journal::check);
      String contact = network.contacts().get(0).id();
      Stopwatch.once("one person forgotten", 1, () -> journal.forget(key, contact));
    }
  }

  private void size(String name) {
    try {
      System.out.println(name + ": " + Files.size(folder.resolve(name)) / 1_000 + " kB");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
