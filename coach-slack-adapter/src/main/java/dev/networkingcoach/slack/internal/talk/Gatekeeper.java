package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.journal.store.Seen;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.person.Member;
import dev.networkingcoach.slack.internal.person.People;
import dev.networkingcoach.slack.internal.request.BusyException;
import dev.networkingcoach.slack.internal.work.Later;
import dev.networkingcoach.slack.internal.work.SerialWork;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in what people do: once, one after the other for each person, and members only. What fails
 * before it had an effect is tried again. Thread-safe.
 */
final class Gatekeeper {
  private static final Logger LOG = LoggerFactory.getLogger(Gatekeeper.class);
  private static final int TRIES = 4;

  private final Seen seen;
  private final People people;
  private final Zones zones;
  private final SerialWork work;
  private final Later later;
  private final InstantSource clock;

  Gatekeeper(Listeners.Core core, People people, Listeners.Threads threads) {
    this.seen = core.seen();
    this.people = people;
    this.zones = new Zones(core.conversation(), core.persons());
    this.work = threads.work();
    this.later = threads.later();
    this.clock = core.clock();
  }

  /**
   * Does it soon.
   *
   * @param stranger what is done for those who are no members
   * @throws BusyException if too much waits already
   */
  void admit(Visit visit, Consumer<Person> member, Runnable stranger) {
    if (!work.submit(lane(visit), () -> attempt(visit, member, stranger, 1))) {
      throw new BusyException();
    }
  }

  private void attempt(Visit visit, Consumer<Person> member, Runnable stranger, int tried) {
    try {
      once(visit, member, stranger);
    } catch (SlackFailure | JournalException failed) {
      boolean gone = failed instanceof SlackFailure slack && slack.kind() == SlackFailure.Kind.GONE;
      if (gone || tried >= TRIES) {
        LOG.error("an event is given up after {} tries: {}", tried, why(failed));
        return;
      }
      Duration pause = pause(failed, tried);
      LOG.warn("an event is tried again after {}: {}", pause, why(failed));
      later.after(pause, () -> again(visit, member, stranger, tried + 1));
    }
  }

  private static String why(RuntimeException failed) {
    return failed instanceof SlackFailure slack ? slack.reason() : failed.getClass().getName();
  }

  private static Duration pause(RuntimeException failed, int tried) {
    return failed instanceof SlackFailure slack && slack.kind() == SlackFailure.Kind.LIMIT
        ? slack.pause()
        : Duration.ofSeconds(1L << (2 * (tried - 1)));
  }

  private void again(Visit visit, Consumer<Person> member, Runnable stranger, int tried) {
    if (!work.submit(lane(visit), () -> attempt(visit, member, stranger, tried))) {
      LOG.error("an event is given up after {} tries: too much waits", tried - 1);
    }
  }

  private void once(Visit visit, Consumer<Person> member, Runnable stranger) {
    String scope = visit.caller().workspace().tenant();
    if (!seen.first(scope, visit.id(), clock.instant())) {
      LOG.debug("an event came again and is left alone");
      return;
    }
    try {
      Member who = people.look(visit.caller());
      if (who instanceof Member.Welcome welcome) {
        zones.follow(visit, welcome.person());
        member.accept(welcome.person());
      } else if (who instanceof Member.Stranger) {
        stranger.run();
      }
    } catch (RuntimeException failed) {
      seen.unsee(scope, visit.id());
      throw failed;
    }
  }

  private static String lane(Visit visit) {
    return visit.caller().workspace().tenant() + "/" + visit.caller().user();
  }
}
