package dev.networkingcoach.benchmarks.journal;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.journal.JdbcJournal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Many owners in one PostgreSQL: whether what is done for one depends on how many there are. */
final class OwnersBenchmark {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int CONTACTS = 250;
  private static final int ROUNDS = 101;
  private static final List<Integer> OWNERS = List.of(100, 1_000, 10_000);

  private final Network network = BenchmarkNetworks.typical(1, CONTACTS, 1, TODAY);
  private final Random random = new Random(1);
  private int recorded;

  private OwnersBenchmark() {}

  /**
   * Prints the figures.
   *
   * @param args the JDBC URL of an empty database
   */
  public static void main(String[] args) throws SQLException {
    new OwnersBenchmark().run(args[0]);
  }

  private static OwnerKey owner(int number) {
    return new OwnerKey("slack:T" + number % 10, "U" + number);
  }

  private void run(String url) throws SQLException {
    int written = 0;
    for (int owners : OWNERS) {
      try (JdbcJournal journal = JdbcJournal.url(url, null, null).factsInMemory(0).open()) {
        int first = written;
        Stopwatch.once(
            owners + " owners written", owners - first, () -> write(journal, first, owners));
        written = owners;
        analyze(journal);
        measure(journal, owners);
      }
    }
    try (JdbcJournal journal = JdbcJournal.url(url, null, null).open()) {
      explain(journal);
    }
  }

  private void write(JdbcJournal journal, int first, int end) {
    for (int i = first; i < end; i++) {
      OwnerKey key = owner(i);
      Network theirs =
          network.toBuilder()
              .owner(Owner.builder(key.owner(), "Owner", network.owner().zone()).build())
              .build();
      Written.contacts(journal, key, theirs);
    }
  }

  /** No owner is remembered, so that each read goes to the database. */
  private void measure(JdbcJournal journal, int owners) {
    for (int i = 0; i < ROUNDS; i++) {
      journal.read(owner(random.nextInt(owners)));
    }
    Stopwatch.median("read", ROUNDS, () -> journal.read(owner(random.nextInt(owners))));
    String contact = network.contacts().get(0).id();
    Stopwatch.median(
        "recorded",
        ROUNDS,
        () -> {
          String id = "now-" + ++recorded;
          Interaction it = Interaction.builder(id, contact, TODAY, InteractionKind.TALKED).build();
          journal.record(
              owner(random.nextInt(owners)), Written.entry(id, List.of(new Change.Happened(it))));
        });
    Stopwatch.median(
        "listed", ROUNDS, () -> journal.entries(owner(random.nextInt(owners)), Long.MAX_VALUE, 10));
  }

  private static void analyze(JdbcJournal journal) throws SQLException {
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE");
    }
  }

  private static void explain(JdbcJournal journal) throws SQLException {
    String owner = " WHERE tenant = 'slack:T7' AND owner = 'U4567'";
    for (String query :
        List.of(
            "SELECT last_number, generation FROM journal_owner" + owner,
            "SELECT number FROM entry" + owner + " AND id = 'contacts'",
            "SELECT number, id, position, kind, body FROM entry JOIN change USING (tenant, owner,"
                + " number)"
                + owner
                + " AND number > 0 ORDER BY number, position",
            "SELECT id, kind, body FROM change JOIN entry USING (tenant, owner, number)"
                + owner
                + " AND kind = 'undone' ORDER BY number, position",
            "SELECT number, id, said_at, said_by, channel FROM entry"
                + owner
                + " AND number < 9 ORDER BY number DESC LIMIT 10")) {
      explain(journal, query);
    }
  }

  private static void explain(JdbcJournal journal, String query) throws SQLException {
    System.out.println(query);
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet plan = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS) " + query)) {
      while (plan.next()) {
        System.out.println("  " + plan.getString(1));
      }
    }
  }
}
