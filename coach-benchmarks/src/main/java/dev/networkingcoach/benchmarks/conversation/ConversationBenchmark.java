package dev.networkingcoach.benchmarks.conversation;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.benchmarks.networks.KnownBefore;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a reply takes with 250 contacts and their history, from the words to the reply, over a
 * journal in SQLite with durable commits: one person, one message after the other.
 */
final class ConversationBenchmark {
  private static final int CONTACTS = 250;
  private static final int INTERACTIONS = 8;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int WARM_UP = 150;
  private static final int MEASURED = 400;

  private int messages;

  private ConversationBenchmark() {}

  /** Prints a table. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("conversation");
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("journal.db")).open()) {
      new ConversationBenchmark().run(journal);
    }
  }

  private void run(JdbcJournal journal) {
    Network network = BenchmarkNetworks.typical(1, CONTACTS, INTERACTIONS, TODAY);
    OwnerKey key = new OwnerKey("benchmark", network.owner().id());
    Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    journal.record(key, entry("opened", now, List.of(new Change.Opened(network.owner()))));
    journal.record(key, entry("before", now, KnownBefore.of(network)));
    Conversation conversation =
        CoachConversation.builder(journal, RuleBasedCoach.builder().build())
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .clock(() -> now)
            .build();
    Person person = new Person(key, "terminal", "Owner", ZoneOffset.UTC);
    String name = network.contacts().get(7).id();
    System.out.printf(
        "%d contacts, %d interactions%n%-10s %8s %8s %8s %8s%n",
        CONTACTS, network.interactions().size(), "reply", "50 %", "95 %", "99 %", "most ms");
    for (String words :
        List.of("today", "plan", "who " + name, "why " + name, "talked with " + name, "week")) {
      measure(words.split(" ", 2)[0], () -> conversation.answer(person, said(words)));
    }
    measure("home", () -> conversation.home(person));
  }

  private static Entry entry(String id, Instant now, List<Change> changes) {
    return new Entry(id, now, "benchmark", "benchmark", changes);
  }

  private Incoming said(String words) {
    return new Incoming.Said("m" + ++messages, words);
  }

  private static void measure(String what, Supplier<Reply> answer) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + MEASURED; i++) {
      long begun = System.nanoTime();
      Reply reply = answer.get();
      long time = System.nanoTime() - begun;
      if (reply.kind() == Reply.Kind.PROBLEM) {
        throw new IllegalStateException("no answer to " + what + ": " + reply.summary());
      }
      if (i >= WARM_UP) {
        times.add(time);
      }
    }
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.1f %8.1f %8.1f %8.1f%n",
        what,
        at(times, 50),
        at(times, 95),
        at(times, 99),
        at(times, 100));
  }

  private static double at(List<Long> times, int percent) {
    return times.get(Math.min(times.size() - 1, times.size() * percent / 100)) / 1e6;
  }
}
