package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.MessageOutbox.State;
import dev.networkingcoach.api.store.OutboxMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A message is sent by one server, once. */
abstract class OutboxContract extends OnDatabase {
  private static final Instant NOW = Instant.ofEpochMilli(SAID.toEpochMilli());

  private static OutboxMessage message(String key, Instant due) {
    return new OutboxMessage(
        MIRA, key, "daily-plan", "argument", due, due.plus(Duration.ofHours(2)), 0, null);
  }

  @Test
  void aMessageIsAddedOnce() {
    MessageOutbox outbox = journal.outbox();
    assertThat(outbox.state(MIRA, "plan")).isEqualTo(State.ABSENT);
    assertThat(outbox.add(message("plan", NOW))).isTrue();
    assertThat(outbox.add(message("plan", NOW))).isFalse();
    assertThat(outbox.state(MIRA, "plan")).isEqualTo(State.PENDING);
    assertThat(outbox.depth()).isEqualTo(Map.of(State.PENDING, 1L));
  }

  @Test
  void whatIsPendingIsToldTheEarliestFirst() {
    MessageOutbox outbox = journal.outbox();
    OutboxMessage early = message("early", NOW.minusSeconds(60));
    OutboxMessage later = message("later", NOW.plusSeconds(1));
    outbox.add(message("now", NOW));
    outbox.add(early);
    outbox.add(later);
    assertThat(outbox.pending(MIRA, "early")).contains(early);
    assertThat(outbox.pending(MIRA, "none")).isEmpty();
    assertThat(outbox.pending()).containsExactly(early, message("now", NOW), later);
  }

  @Test
  void whatWasSentStaysAsAKeyUntilItIsCleared() throws Exception {
    MessageOutbox outbox = journal.outbox();
    outbox.add(message("plan", NOW));
    outbox.sent(MIRA, "plan", NOW);
    assertThat(outbox.state(MIRA, "plan")).isEqualTo(State.SENT);
    assertThat(outbox.add(message("plan", NOW))).isFalse();
    assertThat(outbox.pending()).isEmpty();
    assertThat(outbox.pending(MIRA, "plan")).isEmpty();
    assertThat(JournalTables.dump(journal.dataSource())).doesNotContain("argument");
    outbox.clear(NOW);
    assertThat(outbox.state(MIRA, "plan")).isEqualTo(State.SENT);
    outbox.clear(NOW.plusMillis(1));
    assertThat(outbox.state(MIRA, "plan")).isEqualTo(State.ABSENT);
  }

  @Test
  void whatFailedIsTriedAgainGivenUpOrDropped() {
    MessageOutbox outbox = journal.outbox();
    outbox.add(message("plan", NOW));
    outbox.retry(MIRA, "plan", NOW.plusSeconds(30), "timeout");
    List<OutboxMessage> again = outbox.pending();
    assertThat(again).extracting(OutboxMessage::due).containsExactly(NOW.plusSeconds(30));
    assertThat(again).extracting(OutboxMessage::attempts).containsExactly(1);
    assertThat(again).extracting(OutboxMessage::lastError).containsExactly("timeout");
    outbox.giveUp(MIRA, "plan", NOW, "gone");
    assertThat(outbox.state(MIRA, "plan")).isEqualTo(State.GIVEN_UP);
    outbox.sent(MIRA, "plan", NOW);
    assertThat(outbox.state(MIRA, "plan")).isEqualTo(State.GIVEN_UP);
    outbox.add(message("other", NOW));
    outbox.drop(MIRA, "other", NOW);
    assertThat(outbox.depth()).isEqualTo(Map.of(State.GIVEN_UP, 1L, State.DROPPED, 1L));
  }
}
