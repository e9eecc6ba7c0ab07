package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.store.Seen;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.inbox.Pending;
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
  private final SerialWork work;
  private final Later later;
  private final Pending pending;
  private final InstantSource clock;

  Gatekeeper(Listeners.Core core, People people, Listeners.Threads threads) {
    this.seen = core.seen();
    this.people = people;
    this.work = threads.work();
    this.later = threads.later();
    this.pending = threads.pending();
    this.clock = core.clock();
  }

  /**
   * Does it soon, and even if the program is killed in between: it is kept first.
   *
   * @param stranger what is done for those who are no members
   * @throws BusyException if too much waits already
   * @throws JournalException if it could not be kept
   */
  void admit(Visit visit, Consumer<Person> member, Runnable stranger) {
    checkRoom();
    if (keep(visit)) {
      admitAwaited(visit, member, stranger);
    } else {
      LOG.debug("an event came again while it waits, and is left alone");
    }
  }

  /**
   * Does soon what Slack waits for. Where it does not wait any more, it is to be {@link #keep
   * kept}.
   *
   * @throws BusyException if too much waits already
   */
  void admitAwaited(Visit visit, Consumer<Person> member, Runnable stranger) {
    visit.errand().begin();
    if (!work.submit(lane(visit), () -> attempt(visit, member, stranger, 1))) {
      visit.errand().fail();
      throw new BusyException();
    }
  }

  /**
   * Keeps it until it is done.
   *
   * @return false where it waits already
   * @throws JournalException if that could not be done
   */
  boolean keep(Visit visit) {
    return pending.keep(visit.caller().owner(), visit.id(), visit.delivery());
  }

  /** What will be refused need not be kept before. */
  private void checkRoom() {
    if (work.room() <= 0) {
      throw new BusyException();
    }
  }

  private void attempt(Visit visit, Consumer<Person> member, Runnable stranger, int tried) {
    try {
      once(visit, member, stranger);
      visit.errand().end();
    } catch (SlackFailure | JournalException failed) {
      if (failed instanceof SlackFailure slack && slack.kind() == SlackFailure.Kind.GONE) {
        LOG.error("an event is given up: {}", why(failed));
        visit.errand().end();
      } else if (tried >= TRIES) {
        LOG.error("an event is not answered after {} tries: {}", tried, why(failed));
        visit.errand().fail();
      } else {
        Duration pause = pause(failed, tried);
        LOG.warn("an event is tried again after {}: {}", pause, why(failed));
        later.after(pause, () -> again(visit, member, stranger, tried + 1));
      }
    } catch (RuntimeException | Error broken) {
      visit.errand().fail();
      throw broken;
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
      LOG.error("an event is not answered after {} tries: too much waits", tried - 1);
      visit.errand().fail();
    }
  }

  private void once(Visit visit, Consumer<Person> member, Runnable stranger) {
    String scope = visit.caller().workspace().tenant();
    boolean first = seen.first(scope, visit.id(), clock.instant());
    // Out of the inbox it comes again since a server was killed while it worked on it.
    if (!first && !visit.delivery().isAgain()) {
      LOG.debug("an event came again and is left alone");
      return;
    }
    try {
      Member who = people.look(visit.caller());
      if (who instanceof Member.Welcome welcome) {
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
