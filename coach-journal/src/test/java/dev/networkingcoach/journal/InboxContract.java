package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.Inbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An event waits until it is answered, with one server at a time. */
abstract class InboxContract extends OnDatabase {
  private static final Instant NOW = Instant.ofEpochMilli(SAID.toEpochMilli());
  private static final Duration HOLD = Duration.ofMinutes(2);
  private static final Instant OVER = NOW.plus(HOLD);

  private static InboxKey key(String event) {
    return new InboxKey(MIRA, event);
  }

  private static InboxEvent event(String event, Instant received, int attempts) {
    return new InboxEvent(key(event), "test/json", "{\"é\":1}", received, attempts);
  }

  private boolean keep(String event, Instant received, String server) {
    return journal.inbox().keep(event(event, received, 0), server, HOLD);
  }

  @Test
  void anEventIsKeptOnceForEachOwner() {
    Inbox inbox = journal.inbox();
    InboxKey ofAnother = new InboxKey(new OwnerKey("local", "noor"), "e1");
    assertThat(keep("e1", NOW, "a")).isTrue();
    assertThat(keep("e1", NOW, "b")).isFalse();
    assertThat(inbox.keep(new InboxEvent(ofAnother, "k", "p", NOW, 0), "a", HOLD)).isTrue();
    assertThat(inbox.depth()).isEqualTo(2);
    inbox.remove(List.of(key("e1"), key("e1"), key("none")));
    assertThat(inbox.depth()).isEqualTo(1);
    assertThat(keep("e1", NOW, "b")).isTrue();
  }

  @Test
  void whatWasKeptIsThereWhenTheStoreIsOpenedAgain() {
    keep("e1", NOW, "a");
    openAgain();
    assertThat(journal.inbox().claim("b", OVER, HOLD, 9)).containsExactly(event("e1", NOW, 1));
  }

  @Test
  void anEventIsHeldUntilTheTimeIsOverAndThenClaimedInOrder() {
    Inbox inbox = journal.inbox();
    keep("late", NOW.plusMillis(1), "a");
    keep("early", NOW, "a");
    keep("later", NOW.plusMillis(2), "a");
    assertThat(inbox.claim("b", OVER.minusMillis(1), HOLD, 9)).isEmpty();
    assertThat(inbox.claim("b", OVER.plusMillis(1), HOLD, 1))
        .containsExactly(event("early", NOW, 1));
    assertThat(inbox.claim("b", OVER.plusMillis(1), HOLD, 9))
        .containsExactly(event("late", NOW.plusMillis(1), 1));
    assertThat(inbox.claim("c", OVER.plus(HOLD).plusMillis(1), HOLD, 9))
        .extracting(InboxEvent::attempts)
        .containsExactly(1, 2, 2);
    assertThat(inbox.claim("c", OVER.plus(HOLD), HOLD, 0)).isEmpty();
  }

  @Test
  void whoHoldsAnEventHoldsItLongerOrLetsItGo() {
    Inbox inbox = journal.inbox();
    keep("e1", NOW, "a");
    keep("e2", NOW, "a");
    inbox.renew("a", List.of(key("e1"), key("none")), OVER.plusSeconds(30));
    assertThat(inbox.claim("b", OVER, HOLD, 9))
        .extracting(InboxEvent::key)
        .containsExactly(key("e2"));
    inbox.renew("a", List.of(key("e1")), OVER);
    assertThat(inbox.claim("b", OVER, HOLD, 9))
        .extracting(InboxEvent::key)
        .containsExactly(key("e1"));
  }

  @Test
  void whoLostAnEventDoesNotGetItBackByHoldingItLonger() {
    Inbox inbox = journal.inbox();
    keep("e1", NOW, "a");
    inbox.claim("b", OVER, HOLD, 9);
    inbox.renew("a", List.of(key("e1")), NOW);
    assertThat(inbox.claim("a", OVER, HOLD, 9)).isEmpty();
  }

  @Test
  void serversThatClaimAtOnceNeverGetTheSameEvent() throws Exception {
    int events = 60;
    for (int i = 0; i < events; i++) {
      keep("e" + i, NOW, "dead");
    }
    try (JdbcJournal second = open()) {
      assertThat(
              Claims.atOnce(
                  journal, second, (one, server) -> one.inbox().claim(server, OVER, HOLD, 4)))
          .extracting(InboxEvent::key)
          .hasSize(events)
          .doesNotHaveDuplicates();
    }
  }
}
