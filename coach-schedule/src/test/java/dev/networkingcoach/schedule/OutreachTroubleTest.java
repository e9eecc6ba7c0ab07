package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.bot.channel.Channel.Delivery;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Messages to one person whom the channel does not reach at once, or never. */
class OutreachTroubleTest extends OneLife {
  @Test
  void aChannelThatAsksToWaitIsObeyed() {
    life.channel.answer(new Delivery.Wait(Duration.ofMinutes(100)));
    life.until("2026-11-23T23:00");
    assertThat(life.plans()).containsExactly("2026-11-23T10:15 plan/2026-11-23");
  }

  @Test
  void whatFailsIsTriedAgainUntilTheDayIsOverAndThenTold() {
    Delivery failed = new Delivery.Failed("503");
    life.channel.answer(failed, failed);
    life.until("2026-11-23T23:00");
    assertThat(life.plans()).containsExactly("2026-11-23T09:00 plan/2026-11-23");
    Delivery[] all = Collections.nCopies(60, failed).toArray(Delivery[]::new);
    life.channel.answer(all);
    life.until("2026-11-24T23:00");
    MessageOutbox.State state = life.journal().outbox().state(mira.key(), "plan/2026-11-24");
    assertThat(state).isEqualTo(MessageOutbox.State.GIVEN_UP);
    life.channel.forgetAnswers();
    life.until("2026-11-25T09:00");
    assertThat(life.channel.shown("plan/2026-11-25"))
        .contains("The plan of Tuesday 24 November could not be delivered");
  }

  @Test
  void whoCannotBeWrittenToIsNotTriedAgainThatDay() {
    life.channel.answer(new Delivery.Gone("blocked"));
    life.until("2026-11-23T14:00");
    assertThat(life.channel.sent()).isEmpty();
    assertThat(life.journal().outbox().state(mira.key(), "plan/2026-11-23"))
        .isEqualTo(MessageOutbox.State.GIVEN_UP);
  }

  @Test
  void whoIsForgottenHearsNothingMore() {
    life.until("2026-11-23T12:00");
    life.journal().forgetOwner(mira.key());
    life.until("2026-11-25T12:00");
    assertThat(life.channel.keys("plan")).containsExactly("plan/2026-11-23");
  }
}
