package dev.networkingcoach.exports.internal.csv;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a contact, an introduction among it: a gift of an introduction to
 * each of the two. Immutable and thread-safe.
 *
 * @param contact with whom
 * @param interaction what happened
 * @param with whom they were introduced to; null where they were not
 */
record InteractionRow(Contact contact, Interaction interaction, @Nullable Contact with) {
  /** By day, then contact, then id. */
  static final Comparator<InteractionRow> ORDER =
      Comparator.comparing((InteractionRow happened) -> happened.interaction().on())
          .thenComparing(happened -> happened.contact().id())
          .thenComparing(happened -> happened.interaction().id());

  static InteractionRow of(Contact contact, Interaction interaction) {
    return new InteractionRow(contact, interaction, null);
  }

  static InteractionRow of(Contact contact, Contact with, Introduction introduction) {
    return new InteractionRow(
        contact,
        Interaction.builder(
                introduction.id(), contact.id(), introduction.on(), InteractionKind.GAVE)
            .favour(Favour.INTRODUCTION)
            .what(introduction.topic())
            .build(),
        with);
  }
}
