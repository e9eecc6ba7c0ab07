package dev.networkingcoach.slack.internal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.slack.fake.MemoryInbox;
import dev.networkingcoach.slack.fake.TestClock;
import dev.networkingcoach.slack.internal.inbox.Delivery.Arrival;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a server holds, and lets go. */
class PendingTest {
  private static final OwnerKey ADA = new OwnerKey("slack:T1", "U1");
  private static final Duration HOLD = Duration.ofMinutes(2);

  private final MemoryInbox inbox = new MemoryInbox();
  private final TestClock clock = new TestClock();
  private final List<Runnable> later = new ArrayList<>();
  private final Pending pending = new Pending(inbox, clock, (pause, task) -> later.add(task));

  private static Delivery delivery(boolean again) {
    Map<String, String> texts = new HashMap<>();
    new Arrival("test", "payload").handOn(texts, again);
    return Delivery.of(texts);
  }

  private Delivery kept(String id) {
    Delivery delivery = delivery(false);
    assertThat(pending.keep(ADA, id, delivery)).isTrue();
    delivery.errand().begin();
    return delivery;
  }

  private List<InboxEvent> claimedByAnother() {
    return inbox.claim("other", clock.instant(), HOLD, 9);
  }

  @Test
  void whatIsDoneIsRemovedSoonAndSeveralAtOnce() {
    Delivery one = kept("1");
    Delivery other = kept("2");
    one.errand().end();
    other.errand().end();
    assertThat(inbox.events()).hasSize(2);
    later.get(0).run();
    assertThat(inbox.events()).isEmpty();
  }

  @Test
  void itIsNotDoneBeforeEachPartIs() {
    Delivery delivery = kept("1");
    delivery.errand().begin();
    delivery.errand().end();
    assertThat(later).isEmpty();
    delivery.errand().end();
    assertThat(later).hasSize(1);
  }

  @Test
  void whatComesAgainWhileItWaitsIsNotKeptTwice() {
    Delivery unused = kept("1");
    assertThat(pending.keep(ADA, "1", delivery(false))).isFalse();
    assertThat(inbox.events()).hasSize(1);
  }

  @Test
  void whatWaitsIsHeldAndWhatFailedIsNot() {
    Delivery unused = kept("waits");
    kept("failed").errand().fail();
    clock.pass(HOLD.minusSeconds(30));
    pending.renew();
    clock.pass(Duration.ofSeconds(30));
    assertThat(claimedByAnother())
        .extracting(event -> event.key().event())
        .containsExactly("failed");
  }

  @Test
  void whatCouldNotBeRemovedIsRemovedLater() {
    Delivery done = kept("1");
    done.errand().end();
    inbox.away(true);
    assertThatThrownBy(later.get(0)::run).isInstanceOf(JournalException.class);
    inbox.away(false);
    assertThat(inbox.events()).hasSize(1);
    pending.renew();
    assertThat(inbox.events()).isEmpty();
  }

  @Test
  void atTheEndWhatIsNotAnsweredIsLetGo() {
    Delivery unused = kept("waits");
    kept("done").errand().end();
    pending.close();
    assertThat(claimedByAnother())
        .extracting(event -> event.key().event())
        .containsExactly("waits");
  }

  @Test
  void whatIsTakenOverIsKeptAgainOrLeft() {
    Delivery unused = kept("1");
    pending.close();
    try (Pending next = new Pending(inbox, clock, (pause, task) -> task.run())) {
      assertThat(next.takeOver(9)).hasSize(1);
      Delivery again = delivery(true);
      assertThat(next.keep(ADA, "1", again)).isTrue();
      again.errand().begin();
      next.leave(inbox.events().get(0).key(), true);
      assertThat(inbox.events()).hasSize(1);
      again.errand().end();
      assertThat(inbox.events()).isEmpty();
    }
  }
}
