package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.bot.channel.EventQueue;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.person.MemberDirectory;
import dev.networkingcoach.slack.internal.person.WorkspaceMember;
import dev.networkingcoach.slack.internal.work.SlackArrival;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in what people do, and members only: what comes from Slack is put into the queue, and what
 * comes out of it is done. Thread-safe.
 */
final class EventRunner {
  private static final Logger LOG = LoggerFactory.getLogger(EventRunner.class);

  private final EventQueue queue;
  private final MemberDirectory people;
  private final InstantSource clock;

  EventRunner(EventQueue queue, MemberDirectory people, InstantSource clock) {
    this.queue = queue;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Keeps it, or does it where it was kept before.
   *
   * @param stranger what is done for those who are no members
   * @throws dev.networkingcoach.api.fault.CoachException if it could not be kept or done: it is to
   *     come again
   */
  void admit(SlackAction visit, Consumer<Person> member, Runnable stranger) {
    if (visit.arrival().queued()) {
      run(visit, member, stranger);
    } else if (!keep(visit)) {
      LOG.debug("an event came again and is left alone");
    }
  }

  /**
   * Keeps it until it is done.
   *
   * @return false where it came before
   * @throws dev.networkingcoach.api.journal.JournalException if that could not be done
   */
  boolean keep(SlackAction visit) {
    SlackArrival arrival = visit.arrival();
    InboxKey key = new InboxKey(visit.caller().owner(), visit.id());
    return queue.keep(new InboxEvent(key, arrival.kind(), arrival.payload(), clock.instant()));
  }

  /**
   * Does it, and waits until all that follows from it is sent. What Slack refuses is given up, for
   * trying again would be in vain.
   *
   * @throws dev.networkingcoach.api.fault.CoachException if it is to be tried again
   */
  void run(SlackAction visit, Consumer<Person> member, Runnable stranger) {
    visit.errand().begin();
    try {
      WorkspaceMember who = people.look(visit.caller());
      if (who instanceof WorkspaceMember.Welcome welcome) {
        member.accept(welcome.person());
      } else if (who instanceof WorkspaceMember.Stranger) {
        stranger.run();
      }
    } catch (SlackFailure failed) {
      if (failed.kind() != SlackFailure.Kind.GONE && failed.kind() != SlackFailure.Kind.REFUSED) {
        throw failed;
      }
      LOG.error("an event is given up: {}", failed.reason());
    } finally {
      visit.errand().end();
    }
    visit.errand().await();
  }
}
