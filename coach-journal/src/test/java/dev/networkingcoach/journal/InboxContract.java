package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.EventInbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An event waits until it is answered, and does not come again. */
abstract class InboxContract extends OnDatabase {
  private static final Instant NOW = Instant.ofEpochMilli(SAID.toEpochMilli());

  private static InboxEvent event(String event, Instant received) {
    return new InboxEvent(new InboxKey(MIRA, event), "test/json", "{\"é\":1}", received);
  }

  private boolean keep(String event, Instant received) {
    return journal.inbox().keep(event(event, received));
  }

  @Test
  void anEventIsKeptOnceEvenWhereItIsAnswered() {
    EventInbox inbox = journal.inbox();
    assertThat(keep("e1", NOW)).isTrue();
    assertThat(keep("e1", NOW)).isFalse();
    assertThat(inbox.depth()).isEqualTo(1);
    inbox.remove(new InboxKey(MIRA, "e1"));
    inbox.remove(new InboxKey(MIRA, "none"));
    assertThat(inbox.depth()).isZero();
    assertThat(keep("e1", NOW.plusSeconds(60))).isFalse();
    journal.seen().clear(NOW.plusMillis(1));
    assertThat(keep("e1", NOW.plusSeconds(60))).isTrue();
  }

  @Test
  void tenantsDoNotKnowOfEachOther() {
    InboxKey ofAnother = new InboxKey(new OwnerKey("other", "noor"), "e1");
    assertThat(keep("e1", NOW)).isTrue();
    assertThat(journal.inbox().keep(new InboxEvent(ofAnother, "k", "p", NOW))).isTrue();
    assertThat(journal.inbox().owners()).containsExactlyInAnyOrder(MIRA, ofAnother.owner());
  }

  @Test
  void whatWasKeptIsThereWhenTheStoreIsOpenedAgain() {
    keep("e1", NOW);
    openAgain();
    assertThat(journal.inbox().next(MIRA)).contains(event("e1", NOW));
  }

  @Test
  void eventsComeInTheOrderTheyCameAndThoseOfOneMomentToo() {
    EventInbox inbox = journal.inbox();
    keep("z", NOW);
    keep("a", NOW);
    keep("early", NOW.minusMillis(1));
    for (String next : List.of("early", "z", "a")) {
      InboxEvent event = inbox.next(MIRA).orElseThrow();
      assertThat(event.key().event()).isEqualTo(next);
      inbox.remove(event.key());
    }
    assertThat(inbox.next(MIRA)).isEmpty();
    assertThat(inbox.owners()).isEmpty();
  }

  @Test
  void serversThatKeepTheSameAtOnceKeepItOnce() throws Exception {
    int events = 40;
    try (JdbcJournal second = open()) {
      List<Callable<Integer>> servers =
          List.of(() -> kept(journal, events), () -> kept(second, events));
      ExecutorService threads = Executors.newFixedThreadPool(2);
      int kept = 0;
      for (Future<Integer> one : threads.invokeAll(servers)) {
        kept += one.get();
      }
      threads.shutdown();
      assertThat(kept).isEqualTo(events);
      assertThat(journal.inbox().depth()).isEqualTo(events);
    }
  }

  private static int kept(JdbcJournal server, int events) {
    int kept = 0;
    for (int i = 0; i < events; i++) {
      kept += server.inbox().keep(event("e" + i, NOW)) ? 1 : 0;
    }
    return kept;
  }
}
