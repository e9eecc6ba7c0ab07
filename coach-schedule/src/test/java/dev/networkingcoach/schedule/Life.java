package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.outreach.Messages;
import dev.networkingcoach.bot.outreach.Observer;
import dev.networkingcoach.bot.pace.BackOff;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.bot.settings.Preferences;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Days of people's lives: one journal, any number of servers over it, and a clock that is set. */
final class Life implements AutoCloseable {
  static final Coach COACH = RuleBasedCoach.builder().build();
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Duration STEP = Duration.ofMinutes(15);

  private final JdbcJournal journal;
  private final CoachConversation coach;
  private final List<Server> servers = new ArrayList<>();
  final RecordingChannel channel = new RecordingChannel(this::now);
  private Instant now;
  private int said;

  /** One of the servers. */
  private record Server(PersonTask persons, ManualScheduler scheduler) implements MomentWakeups {
    /** Whether a task is due that none of the servers has run yet. */
    boolean hasDue(Instant now) {
      return scheduler.getScheduledExecutions().stream()
          .anyMatch(task -> !task.getExecutionTime().isAfter(now));
    }

    @Override
    public void changed(OwnerKey owner) {
      persons.schedule(scheduler, owner);
    }

    @Override
    public void wanted(OwnerKey owner) {
      persons.wanted(scheduler, owner);
    }

    @Override
    public void gone(OwnerKey owner) {
      persons.cancel(scheduler, owner);
    }
  }

  Life(JdbcJournal journal, int howMany, String begin) {
    this.journal = journal;
    this.now = LocalDateTime.parse(begin).atZone(AMSTERDAM).toInstant();
    this.coach =
        CoachConversation.builder(journal, COACH)
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .clock(this::now)
            .build();
    for (int i = 0; i < howMany; i++) {
      servers.add(server());
    }
  }

  private Server server() {
    PreferenceStore preferences = new PreferenceStore(journal.persons());
    BackOff backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(15), () -> 0.5);
    OutboxDelivery delivery =
        new OutboxDelivery(
            journal.outbox(),
            new Messages(coach.services(), journal.outbox(), Observer.NONE),
            owner -> Optional.of(channel),
            backOff,
            Observer.NONE);
    TaskTakeover takeover = new TaskTakeover("life", CoachSchedule.SILENCE, this::now);
    MessageTask messages =
        new MessageTask(journal.outbox(), delivery, backOff, takeover, this::now);
    PersonTask persons =
        new PersonTask(
            new MomentAnnouncements(journal, preferences, journal.outbox()),
            messages,
            backOff,
            takeover,
            this::now);
    TestHelper.ManualSchedulerBuilder scheduler =
        TestHelper.createManualScheduler(journal.dataSource(), persons.task(), messages.task())
            .clock(new SettableClock());
    scheduler.jdbcCustomization(JournalScheduling.customization(journal));
    return new Server(persons, scheduler.build());
  }

  Instant now() {
    return now;
  }

  JdbcJournal journal() {
    return journal;
  }

  static Person person(String id, ZoneId zone) {
    return new Person(new OwnerKey("test", id), "recording", id, zone);
  }

  Reply say(Person person, String text) {
    return does(person, new Incoming.Said("said" + ++said, text));
  }

  /** Says something about somebody new, and that they shall be added. */
  Reply add(Person person, String text) {
    say(person, text);
    return say(person, "yes");
  }

  private Reply does(Person person, Incoming incoming) {
    return attentive().answer(person, incoming);
  }

  /** Somebody opens the coach's own page. */
  Reply opens(Person person) {
    return attentive().home(person);
  }

  private Conversation attentive() {
    PreferenceStore preferences = new PreferenceStore(journal.persons());
    return new AttentiveConversation(coach, journal, preferences, servers.get(0));
  }

  /** Somebody who begins, and wants the daily plan. */
  Person begun(String id, ZoneId zone) {
    Person person = person(id, zone);
    say(person, "my purpose is to win clients who stay");
    prefer(person, preferences -> preferences.withDailyPlan(true));
    return person;
  }

  void prefer(Person person, UnaryOperator<Preferences> change) {
    new PreferenceStore(journal.persons()).change(person.key(), change);
    servers.get(0).changed(person.key());
  }

  void budget(Person person, int messages) {
    Policy policy = Policy.builder().dailyBudget(messages).build();
    Entry entry = new Entry("budget", now, "test", "test", List.of(new Change.PolicySet(policy)));
    journal.record(person.key(), entry);
  }

  /** Time passes, a quarter of an hour at a time, and the servers do their work. */
  void until(String local) {
    until(LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant());
  }

  void until(Instant end) {
    while (now.isBefore(end)) {
      Instant next = now.plus(STEP);
      now = next.isAfter(end) ? end : next;
      work();
    }
  }

  /** Time passes while no server runs. */
  void asleepUntil(String local) {
    now = LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
  }

  /**
   * The servers work until nothing is due: a scheduler takes but so many tasks at a time, and most
   * of them have nothing to send.
   */
  void work() {
    boolean busy = true;
    while (busy) {
      for (Server server : servers) {
        server.scheduler().setTime(now);
        server.scheduler().runAnyDueExecutions();
      }
      busy = servers.get(0).hasDue(now);
    }
  }

  /** What was sent, as the local time where it was read and its key. */
  List<String> sent(ZoneId zone) {
    return channel.sent().stream()
        .map(one -> one.at().atZone(zone).toLocalDateTime() + " " + one.key())
        .toList();
  }

  /** The plans that were sent, as the time in Amsterdam and the key. */
  List<String> plans() {
    return sent(AMSTERDAM).stream().filter(line -> line.contains(" plan/")).toList();
  }

  @Override
  public void close() {
    journal.close();
  }
}
