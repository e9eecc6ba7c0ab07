package dev.networkingcoach.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Servers that claim from one database at the same time. */
final class Claims {
  private static final int SERVERS = 3;

  private Claims() {}

  /**
   * All that three servers get, until nothing is left.
   *
   * @param claim some more for a server of that name
   */
  static <T> List<T> atOnce(
      JdbcJournal one, JdbcJournal other, BiFunction<JdbcJournal, String, List<T>> claim)
      throws Exception {
    ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
    try {
      List<Callable<List<T>>> work =
          IntStream.range(0, SERVERS)
              .mapToObj(i -> all(i % 2 == 0 ? one : other, "server" + i, claim))
              .toList();
      List<T> claimed = new ArrayList<>();
      for (Future<List<T>> done : servers.invokeAll(work)) {
        claimed.addAll(done.get());
      }
      return claimed;
    } finally {
      servers.shutdown();
    }
  }

  private static <T> Callable<List<T>> all(
      JdbcJournal journal, String name, BiFunction<JdbcJournal, String, List<T>> claim) {
    return () -> {
      List<T> all = new ArrayList<>();
      int emptyInARow = 0;
      // Rows that another server is just claiming are left out, so one empty answer is no end.
      while (emptyInARow < 20) {
        List<T> some = claim.apply(journal, name);
        emptyInARow = some.isEmpty() ? emptyInARow + 1 : 0;
        all.addAll(some);
      }
      return all;
    };
  }
}
