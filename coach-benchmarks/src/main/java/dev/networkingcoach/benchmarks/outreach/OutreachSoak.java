package dev.networkingcoach.benchmarks.outreach;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.settings.DayHours;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.bot.settings.Preferences;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.schedule.CoachSchedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ten thousand people are due in one minute. Two servers over one PostgreSQL send their plans; one
 * is killed in the middle. Counts who got how many. Arguments: the database, its user and password,
 * and how many people (10,000 by default). The database must be empty.
 */
final class OutreachSoak {
  private static final int PEOPLE = 10_000;
  private static final int LEAD_SECONDS = 30;
  private static final LocalTime LAST = LocalTime.of(23, 59);

  private OutreachSoak() {}

  /** Prints the counts. */
  public static void main(String[] arguments) throws Exception {
    int people = arguments.length > 3 ? Integer.parseInt(arguments[3]) : PEOPLE;
    Path folder = Files.createTempDirectory("soak");
    try (JdbcJournal journal = JdbcJournal.url(arguments[0], arguments[1], arguments[2]).open()) {
      CoachSchedule outreach = outreach(journal);
      long begun = System.nanoTime();
      LocalTime hour = enter(journal, outreach, people);
      System.out.printf("%,d people entered in %d s%n", people, seconds(begun));
      Process first = server(arguments, folder.resolve("first"));
      Process second = server(arguments, folder.resolve("second"));
      waitUntil(hour);
      long due = System.nanoTime();
      while (arrived(folder).values().stream().mapToLong(count -> count).sum() < people / 2) {
        Thread.sleep(50);
      }
      first.destroyForcibly().waitFor();
      System.out.printf("half of them had theirs after %d s; one server killed%n", seconds(due));
      while (arrived(folder).size() < people || open(journal) > 0) {
        Thread.sleep(500);
      }
      System.out.printf(
          "all had theirs after %d s: %,d from the one killed, %,d from the other%n",
          seconds(due),
          lines(folder.resolve("first")).count(),
          lines(folder.resolve("second")).count());
      second.destroyForcibly().waitFor();
      Map<String, Long> counts = arrived(folder);
      long once = counts.values().stream().filter(count -> count == 1).count();
      long twice = counts.values().stream().filter(count -> count == 2).count();
      System.out.printf(
          "%,d people: %,d got one plan, %,d two, %,d none, %,d more%n",
          people, once, twice, people - counts.size(), counts.size() - once - twice);
    }
  }

  /** Only schedules: it is never started. */
  private static CoachSchedule outreach(JdbcJournal journal) {
    return CoachSchedule.builder()
        .conversation(
            CoachConversation.builder(journal, RuleBasedCoach.builder().build())
                .persons(journal.persons())
                .paths(new StrongestPaths())
                .build())
        .journal(journal)
        .build();
  }

  private static LocalTime enter(JdbcJournal journal, CoachSchedule outreach, int people) {
    PreferenceStore preferences = new PreferenceStore(journal.persons());
    for (int i = 0; i < people; i++) {
      OwnerKey key = new OwnerKey("soak", "p" + i);
      journal.record(key, entry(key.owner()));
    }
    Instant soon = Instant.now().plusSeconds(LEAD_SECONDS + people / 100);
    LocalTime hour =
        LocalTime.ofInstant(soon, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
    Preferences daily =
        new Preferences(
            true,
            hour,
            EnumSet.allOf(DayOfWeek.class),
            List.of(),
            new DayHours(LocalTime.MIN, LAST),
            null);
    for (int i = 0; i < people; i++) {
      OwnerKey key = new OwnerKey("soak", "p" + i);
      preferences.change(key, before -> daily);
      outreach.changed(key);
    }
    return hour;
  }

  private static Entry entry(String owner) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return new Entry(
        "begin",
        Instant.now(),
        owner,
        "soak",
        List.of(
            new Change.Opened(Owner.builder(owner, owner, ZoneOffset.UTC).build()),
            new Change.ContactAdded(Contact.builder("dana", "Dana Ortiz").build()),
            new Change.Happened(
                Interaction.builder("i1", "dana", today.minusDays(9), InteractionKind.MET)
                    .build())));
  }

  private static Process server(String[] arguments, Path file) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            OutreachServer.class.getName(),
            arguments[0],
            arguments[1],
            arguments[2],
            file.toString())
        .inheritIO()
        .start();
  }

  private static void waitUntil(LocalTime hour) throws InterruptedException {
    while (LocalTime.now(ZoneOffset.UTC).isBefore(hour)) {
      Thread.sleep(100);
    }
  }

  private static Map<String, Long> arrived(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .flatMap(OutreachSoak::lines)
          .filter(line -> line.contains(" plan/"))
          .collect(
              Collectors.groupingBy(
                  line -> line.substring(0, line.indexOf(' ')), Collectors.counting()));
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static long open(JdbcJournal journal) {
    Map<MessageOutbox.State, Long> depth = journal.outbox().depth();
    return depth.getOrDefault(MessageOutbox.State.PENDING, 0L);
  }

  private static long seconds(long begun) {
    return (System.nanoTime() - begun) / 1_000_000_000L;
  }
}
