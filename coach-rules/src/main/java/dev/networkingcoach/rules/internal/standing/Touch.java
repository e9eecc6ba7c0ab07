package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with one contact, on a day: an interaction, or an introduction the
 * contact was part of. A pitch is kept among them, though it is no touch.
 */
public record Touch(String id, LocalDate on, long day, @Nullable Interaction interaction) {

  static final Comparator<Touch> BY_ID = Comparator.comparing(Touch::id);

  static Touch of(Interaction interaction) {
    LocalDate on = interaction.on();
    return new Touch(interaction.id(), on, on.toEpochDay(), interaction);
  }

  static Touch of(Introduction introduction) {
    LocalDate on = introduction.on();
    return new Touch(introduction.id(), on, on.toEpochDay(), null);
  }

  /** What kind of interaction; null for an introduction. */
  @Nullable InteractionKind kind() {
    return interaction == null ? null : interaction.kind();
  }
}
