package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.fault.UnknownContactException;
import dev.networkingcoach.api.review.PlannedAction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is wrong with a call is said by name, and says nothing of other people. */
class CallFaultsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Coach COACH = RuleBasedCoach.builder().build();
  private static final Network NETWORK =
      Network.builder(Owner.builder("mira", "Mira", ZoneOffset.UTC).build())
          .contacts(
              Contact.builder("dana", "Dana").build(),
              Contact.builder("olga", "Olga").archived(true).build())
          .build();

  @Test
  void aMissingArgumentIsNamed() {
    PlannedAction pitch = new PlannedAction.Pitch("dana");
    isMissing("network", () -> COACH.advise(null, TODAY));
    isMissing("today", () -> COACH.advise(NETWORK, null));
    isMissing("network", () -> COACH.overview(null, TODAY));
    isMissing("today", () -> COACH.overview(NETWORK, null));
    isMissing("action", () -> COACH.review(null, NETWORK, TODAY));
    isMissing("network", () -> COACH.review(pitch, null, TODAY));
    isMissing("today", () -> COACH.review(pitch, NETWORK, null));
    isMissing("contact", () -> COACH.explain(null, NETWORK, TODAY));
    isMissing("network", () -> COACH.explain("dana", null, TODAY));
    isMissing("today", () -> COACH.explain("dana", NETWORK, null));
    isMissing("contact", () -> COACH.adviseFor(null, NETWORK, TODAY));
    isMissing("network", () -> COACH.adviseFor("dana", null, TODAY));
    isMissing("today", () -> COACH.adviseFor("dana", NETWORK, null));
    isMissing("contact", () -> COACH.advise(NETWORK, TODAY).forContact(null));
    isMissing("contact", () -> new PlannedAction.Ask(null, null, null));
    isMissing("platform", () -> new PlannedAction.Connect("dana", null));
    isMissing("policy", () -> RuleBasedCoach.builder().policy(null));
  }

  private static void isMissing(String argument, ThrowingCallable call) {
    assertThatNullPointerException()
        .isThrownBy(call)
        .withMessageStartingWith(argument + " must not be null");
  }

  @Test
  void anUnknownContactIsNamedAndNobodyElse() {
    isUnknown(() -> COACH.explain("dena", NETWORK, TODAY));
    isUnknown(() -> COACH.review(new PlannedAction.Pitch("dena"), NETWORK, TODAY));
    isUnknown(() -> COACH.adviseFor("dena", NETWORK, TODAY));
  }

  private static void isUnknown(ThrowingCallable call) {
    assertThatExceptionOfType(UnknownContactException.class)
        .isThrownBy(call)
        .withMessage("contact (dena) must be the id of a contact in the network.")
        .matches(thrown -> thrown.contact().equals("dena") && !thrown.isArchived());
  }

  @Test
  void anArchivedContactHasNoExplanation() {
    assertThatExceptionOfType(UnknownContactException.class)
        .isThrownBy(() -> COACH.explain("olga", NETWORK, TODAY))
        .withMessage("contact (olga) must not be archived: an archived contact yields nothing.")
        .matches(UnknownContactException::isArchived);
    assertThat(COACH.adviseFor("olga", NETWORK, TODAY)).isEmpty();
  }
}
